import { browser } from '#imports';
import type { Marketplace } from '../domain/marketplace.ts';
import { send } from './client.ts';
import type { Message, Refusal } from './protocol.ts';

/** Messages that must not be lost: each is written down before it is sent and struck out when it is acknowledged. */
export type Durable = Extract<Message, { name: 'choosePurchaseOrder' | 'submitCheckout' | 'recordConfirmation' }>;

/** A message as it is written down. Anything may stand in its place: pages' scripts can write there. */
export interface Kept {
  readonly marketplace: Marketplace;
  readonly at: number;
  readonly message: Durable;
}

/** What the keys of messages that were written down begin with; the message's own id follows. */
export const outboxPrefix = 'outbox/';

// A refusal that will be the same tomorrow: keeping the message would only repeat it.
const isFinal = (error: Refusal): boolean => error === 'malformed' || error === 'wrongOrigin' || error === 'privateWindow';

/** Of a private window nothing is written to disk: this storage is shared with the other windows. */
const isPrivate = (): boolean => browser.extension?.inIncognitoContext === true;

/** Writes `message` down to be sent with the next page. False in a private window, and when even that is not possible: the disk is full, or the extension was updated. */
export async function writeDown(id: string, marketplace: Marketplace, message: Durable): Promise<boolean> {
  if (isPrivate()) return false;
  const kept: Kept = { marketplace, at: Date.now(), message };
  try {
    await browser.storage.local.set({ [outboxPrefix + id]: kept });
    return true;
  } catch {
    return false; // the caller says so; the message itself may still arrive
  }
}

/** Strikes a message out: the ledger has it, or it is no longer wanted. */
export async function strikeOut(id: string): Promise<void> {
  // What cannot be struck out is sent once more, which changes nothing.
  await (async () => browser.storage.local.remove(outboxPrefix + id))().catch(() => undefined);
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

/**
 * Sends again, oldest first, what was never acknowledged for this marketplace. A message that is not taken holds back
 * the later ones of its own purchase only; a database that takes nothing ends it. Answers what is left, by id.
 */
export async function flushOutbox(marketplace: Marketplace): Promise<ReadonlyMap<string, Durable>> {
  if (isPrivate()) return new Map();
  const stored: Record<string, unknown> = await (async () => browser.storage.local.get(null))()
    .catch(() => ({})); // unreadable for now: what is in it stays, and the page goes on
  const kept = Object.entries(stored)
    .filter((entry): entry is [string, Kept] => entry[0].startsWith(outboxPrefix) && isKept(entry[1], marketplace))
    .sort(([, left], [, right]) => left.at - right.at);
  const left = new Map<string, Durable>();
  const held = new Set<string>();
  for (const [key, { message }] of kept) {
    const id = key.slice(outboxPrefix.length);
    const purchase = id.slice(id.indexOf('/'));
    const answer = held.has(purchase) || held.has('all') ? undefined : await send(message.name, message.input);
    if (answer !== undefined && (answer.ok || isFinal(answer.error))) {
      await strikeOut(id);
      continue;
    }
    left.set(id, message);
    held.add(answer?.error === 'full' || answer?.error === 'blocked' ? 'all' : purchase);
  }
  return left;
}
