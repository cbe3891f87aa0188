import type { EntryAction } from '../domain/entry.ts';
import type { Order } from '../domain/order.ts';
import { addEntry } from '../storage/entries.ts';
import { putOrder } from '../storage/orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { matchCluster } from './match-cluster.ts';

/** What of an order a person decides. */
export type DecidedFields = Partial<Pick<Order, 'assignment' | 'amazonCopy' | 'receipts' | 'returns'>>;

/** A decision as the audit trail keeps it: `seq` is its place there, to undo or redo it by. */
export interface Decision {
  readonly seq: number;
}

/** Which decision it takes back or makes again, and why, in the person's words. */
export interface DecisionMore {
  readonly takesBack?: { readonly seq: number; readonly as: 'undo' | 'redo' };
  readonly reason?: string;
}

/** Writes what a person decided about an order with its entry, and lets links, amounts, spend and progress follow. */
export async function decideOrder(
  tx: WriteTransaction,
  ctx: AppContext,
  before: Order,
  fields: DecidedFields,
  action: EntryAction,
  more: DecisionMore = {},
): Promise<Decision> {
  const { takesBack, reason } = more;
  const after = { ...before, ...fields };
  await putOrder(tx, after);
  const names = Object.keys(fields) as (keyof DecidedFields)[]; // the fields just given
  const seq = await addEntry(tx, {
    at: ctx.now(),
    actor: 'person',
    action,
    subject: `order/${before.key}`,
    before: Object.fromEntries(names.map((name) => [name, before[name] ?? null])),
    after: { ...fields, ...(takesBack === undefined ? {} : { [takesBack.as]: takesBack.seq }) },
    ...(reason === undefined || reason === '' ? {} : { reason }),
  });
  await matchCluster(tx, ctx, { orders: [after], formerly: [before], checkouts: [] });
  return { seq };
}
