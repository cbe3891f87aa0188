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

/** Writes `message` down to be sent with the next page. False when even that is not possible (the disk is full). */
export function writeDown(id: string, marketplace: Marketplace, message: Durable): Promise<boolean> {
  const kept: Kept = { marketplace, at: Date.now(), message };
  return browser.storage.local.set({ [prefix + id]: kept }).then(
    () => true,
    () => false, // the caller says so; the message itself may still arrive
  );
}

/** Strikes a message out: the ledger has it, or it is no longer wanted. */
export function strikeOut(id: string): Promise<void> {
  return browser.storage.local.remove(prefix + id);
}

/**
 * Writes `message` down and sends it. Both calls leave the page before this function first waits, so a page that
 * navigates away in the same moment loses nothing. `id` makes it one message however often it is sent.
 * Answers the refusal, or undefined when the ledger has it.
 */
export async function sendDurably(id: string, marketplace: Marketplace, message: Durable): Promise<Refusal | undefined> {
  const written = writeDown(id, marketplace, message);
  const sent = send(message.name, message.input);
  const isWritten = await written;
  const answer = await sent;
  if (answer.ok || isFinal(answer.error)) {
    if (isWritten) await strikeOut(id);
    return answer.ok ? undefined : answer.error;
  }
  return answer.error;
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
    const answer = await send(message.name, message.input);
    if (!answer.ok && !isFinal(answer.error)) return kept.length - done;
    await browser.storage.local.remove(key);
  }
  return 0;
}
