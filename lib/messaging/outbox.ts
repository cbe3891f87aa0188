import { browser } from '#imports';
import type { Marketplace } from '../domain/marketplace.ts';
import { send } from './client.ts';
import type { Message, Refusal } from './protocol.ts';

/** Messages that must not be lost: each is written down before it is sent and struck out when it is acknowledged. */
export type Durable = Extract<Message, { name: 'choosePurchaseOrder' | 'submitCheckout' | 'recordConfirmation' }>;

interface Kept {
  readonly marketplace: Marketplace;
  readonly at: number;
  readonly message: Durable;
}

const prefix = 'outbox/';

// A refusal that will be the same tomorrow: keeping the message would only repeat it.
const isFinal = (error: Refusal): boolean => error === 'malformed' || error === 'wrongOrigin';

async function deliver(key: string, message: Durable): Promise<Refusal | undefined> {
  const answer = await send(message.name, message.input);
  if (answer.ok || isFinal(answer.error)) await browser.storage.local.remove(key);
  return answer.ok ? undefined : answer.error;
}

/**
 * Writes `message` down and sends it. Both calls leave the page before this function first waits, so a page that
 * navigates away in the same moment loses nothing. `id` makes it one message however often it is sent.
 * Answers the refusal, or undefined when the ledger has it.
 */
export async function sendDurably(id: string, marketplace: Marketplace, message: Durable): Promise<Refusal | undefined> {
  const key = `${prefix}${id}`;
  const kept: Kept = { marketplace, at: Date.now(), message };
  const written = browser.storage.local.set({ [key]: kept }).then(
    () => true,
    () => false, // a full disk: the message below may still arrive, and its answer tells
  );
  const sent = deliver(key, message);
  const isWritten = await written;
  const refusal = await sent;
  // The acknowledgement may have come before the writing ended: strike out again.
  if (refusal === undefined && isWritten) await browser.storage.local.remove(key);
  return refusal;
}

function isKept(value: unknown, marketplace: Marketplace): value is Kept {
  return typeof value === 'object' && value !== null && 'marketplace' in value && value.marketplace === marketplace
    && 'at' in value && typeof value.at === 'number' && 'message' in value;
}

/** Sends again, oldest first, what was never acknowledged for this marketplace. Stops at the first that is not taken. Answers how many are left. */
export async function flushOutbox(marketplace: Marketplace): Promise<number> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const kept = Object.entries(stored)
    .filter((entry): entry is [string, Kept] => entry[0].startsWith(prefix) && isKept(entry[1], marketplace))
    .sort(([, left], [, right]) => left.at - right.at);
  for (const [done, [key, { message }]] of kept.entries()) {
    const refusal = await deliver(key, message);
    if (refusal !== undefined && !isFinal(refusal)) return kept.length - done;
  }
  return 0;
}
