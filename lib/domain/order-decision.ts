import type { Entry } from './entry.ts';
import type { PurchaseOrderId } from './ids.ts';
import type { Assignment, Order } from './order.ts';
import { unitsProblem } from './units-problem.ts';

/** What of an order a person decides: whole, or as a list that others add to as well. */
const wholeFields = ['assignment'] as const;
/** What a page may have settled since: taken back only while it still stands. */
const softField = 'amazonCopy';
const listFields = ['receipts', 'returns'] as const;
type DecidedField = (typeof wholeFields)[number] | typeof softField | (typeof listFields)[number];

export type DecidedPart = Partial<Pick<Order, DecidedField>>;

/** True for an entry that tells of a person's decision about an order, which can be undone and redone; not for one that undoes or redoes another. */
export function isDecision({ actor, action, after }: Entry): boolean {
  return actor === 'person' && (action === 'orderAssigned' || action === 'orderReceived' || action === 'orderReturned')
    && after?.['undo'] === undefined && after?.['redo'] === undefined;
}

/** The decisions that are undone, by their place in the trail; `entries`: those of one order, the oldest first. */
export function undoneDecisions(entries: readonly Entry[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { after } of entries) {
    if (typeof after?.['undo'] === 'number') undone.add(after['undo']);
    if (typeof after?.['redo'] === 'number') undone.delete(after['redo']);
  }
  return undone;
}

/** The purchase orders one side of an order's entry names: in a link, or in a person's or a rule's decision. */
export function purchaseOrdersIn(fields: Entry['before']): readonly PurchaseOrderId[] {
  const linked = fields?.['purchaseOrderId'];
  const assignment = fields?.['assignment'] as Assignment | null | undefined; // written by us, as `Order` has it
  const parts = assignment?.parts.map(({ purchaseOrderId }) => purchaseOrderId) ?? [];
  return typeof linked === 'string' ? [linked as PurchaseOrderId, ...parts] : parts; // written by us, as `Link` has it
}

/**
 * What `order` is with a decision taken back (`undo`) or made again (`redo`), whatever else has changed since: the exact
 * inverse of what the entry tells. Undefined when it no longer applies, because a later decision stands in its place: also
 * when more would have arrived, gone back or been refunded than can be.
 */
export function takeBack(order: Order, { before, after }: Pick<Entry, 'before' | 'after'>, as: 'undo' | 'redo'): DecidedPart | undefined {
  const [from, to] = as === 'undo' ? [after, before] : [before, after];
  const fields: Record<string, unknown> = {};
  for (const name of wholeFields) {
    if (from?.[name] === undefined || to?.[name] === undefined) continue;
    if (!isSame(order[name], from[name])) return undefined;
    fields[name] = to[name];
  }
  if (from?.[softField] !== undefined && to?.[softField] !== undefined && isSame(order[softField] ?? null, from[softField])) fields[softField] = to[softField];
  for (const name of listFields) {
    const [old, now] = [from?.[name], to?.[name]];
    if (!Array.isArray(old) || !Array.isArray(now)) continue;
    const list = isSame(order[name], old) ? now : exchange(order[name], minus(old, now), minus(now, old));
    if (list === undefined) return undefined;
    fields[name] = list;
  }
  const hasNone = Object.keys(fields).length === 0;
  return hasNone || unitsProblem(order, { ...order, ...fields }) !== undefined ? undefined : fields;
}

/** `list` with `added` in place of `removed`; undefined when it lacks one of those. */
function exchange(list: readonly unknown[], removed: readonly unknown[], added: readonly unknown[]): readonly unknown[] | undefined {
  const left = minus(list, removed);
  return left.length === list.length - removed.length ? [...left, ...added] : undefined;
}

/** `list` without each of `others`, once for each time it stands there. */
function minus(list: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const left = [...list];
  for (const each of others) {
    const place = left.findIndex((other) => isSame(other, each));
    if (place >= 0) left.splice(place, 1);
  }
  return left;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
