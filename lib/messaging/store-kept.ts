import { browser } from '#imports';
import { choosePurchaseOrder } from '../app/choose-purchase-order.ts';
import { confirmCheckout } from '../app/confirm-checkout.ts';
import type { AppContext } from '../app/context.ts';
import { knowsCheckout } from '../app/knows-checkout.ts';
import { submitCheckout } from '../app/submit-checkout.ts';
import { ok, type Result } from '../domain/result.ts';
import { alarms } from './alarms.ts';
import { parseKept, purchaseIdOf } from './kept.schema.ts';
import { outboxPrefix, strikeOut, type Kept } from './outbox.ts';
import type { Refusal } from './protocol.ts';
import type { Unstored, UnstoredReason } from './unstored.ts';

/** What was written down less than this many milliseconds ago may still be on its way from its page. */
export const onItsWay = 10_000;

const kinds = { choosePurchaseOrder: 'choice', submitCheckout: 'order', recordConfirmation: 'confirmation' } as const;

interface Note {
  readonly id: string;
  readonly kept: Kept;
}

/**
 * Stores, oldest first, what pages wrote down and no ledger acknowledged, and answers what is left with its reason. What
 * stands there may have been written by any of our scripts, so an order counts here only for a checkout that a page of
 * its marketplace told us of; everything else waits for a page of its own, whose origin the browser vouches for. A
 * choice alone waits as well: a newer one may be on its way. Nothing of private windows is ever there.
 * `patience`: younger ones than that, in milliseconds, are left for later.
 */
export async function storeKept(
  openContext: () => Promise<Result<AppContext, Refusal>>, now: number, patience: number,
): Promise<readonly Unstored[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const left: Unstored[] = [];
  const notes: Note[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(outboxPrefix)) continue;
    const id = key.slice(outboxPrefix.length);
    const kept = parseKept(id, value);
    if (kept === undefined) left.push({ id, kind: null, marketplace: null, at: null, text: null, reason: 'unreadable' });
    else if (now < kept.at || now - kept.at >= patience) notes.push({ id, kept });
  }
  const isYoung = notes.length < Object.keys(stored).filter((key) => key.startsWith(outboxPrefix)).length - left.length;
  notes.sort((one, other) => one.kept.at - other.kept.at);
  const held = new Map<string, UnstoredReason>();
  for (const { id, kept } of notes) {
    const purchase = id.slice(id.indexOf('/'));
    const reason = held.get('all') ?? held.get(purchase) ?? await store(kept, notes, openContext);
    if (reason === undefined) await strikeOut(id);
    else {
      held.set(reason === 'full' || reason === 'blocked' ? 'all' : purchase, reason);
      left.push(unstored(id, kept, reason));
    }
  }
  const worthAnotherTry = isYoung || left.some(({ reason }) => reason === 'full' || reason === 'blocked' || reason === 'failed');
  if (worthAnotherTry) await browser.alarms.create(alarms.kept, { delayInMinutes: 5 });
  return left;
}

/** Gives up on something unreadable, by a person's word. What has the form of a message is never dropped. */
export async function dropKept(id: string): Promise<void> {
  const key = outboxPrefix + id;
  const stored: Record<string, unknown> = await browser.storage.local.get(key);
  if (parseKept(id, stored[key]) === undefined) await browser.storage.local.remove(key);
}

/** Stores one message; answers why it cannot be, or undefined when it is done with. */
async function store(
  { marketplace, message }: Kept, notes: readonly Note[], openContext: () => Promise<Result<AppContext, Refusal>>,
): Promise<UnstoredReason | undefined> {
  const purchaseId = purchaseIdOf(message);
  if (purchaseId === undefined) return undefined; // `parseKept` lets none pass
  if (message.name === 'choosePurchaseOrder' && !notes.some(({ id }) => id === `submit/${marketplace}/${purchaseId}`)) return 'ownPage';
  const context = await openContext();
  if (!context.ok) return reasonOf(context.error);
  const known = await knowsCheckout(context.value, { marketplace, purchaseId });
  if (!known.ok) return known.error;
  // A confirmation of a purchase nobody told us of creates nothing, so there is nothing to wait for.
  if (!known.value && message.name !== 'recordConfirmation') return 'ownPage';
  const done = await carryOut(context.value, { marketplace, message });
  return done.ok ? undefined : reasonOf(done.error);
}

async function carryOut(context: AppContext, { marketplace, message }: Pick<Kept, 'marketplace' | 'message'>): Promise<Result<null, Refusal>> {
  const done = message.name === 'choosePurchaseOrder' ? await choosePurchaseOrder(context, { ...message.input, marketplace })
    : message.name === 'submitCheckout' ? await submitCheckout(context, message.input)
    : await confirmCheckout(context, message.input);
  return done.ok ? ok(null) : done;
}

/** Undefined for what would be refused for ever: there is nothing in it to store. */
function reasonOf(error: Refusal): UnstoredReason | undefined {
  if (error === 'malformed') return undefined;
  return error === 'full' || error === 'blocked' ? error : 'failed';
}

function unstored(id: string, { marketplace, at, message }: Kept, reason: UnstoredReason): Unstored {
  const text = message.name === 'recordConfirmation' ? undefined : message.input.text?.trim();
  return { id, kind: kinds[message.name], marketplace, at, text: text === undefined || text === '' ? null : text, reason };
}
