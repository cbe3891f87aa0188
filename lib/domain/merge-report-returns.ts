import { toAsin } from './ids.ts';
import type { ReportConflict } from './merge-report.ts';
import { returnStates, type Order, type OrderReturn } from './order.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { ReportRefund, ReportReturn } from './report.ts';

/** The returns of an order after a report, and where it would send back more than was ordered. */
export interface MergedReturns {
  readonly returns: readonly OrderReturn[];
  readonly conflicts: readonly ReportConflict[];
}

type GivenBack = Omit<ReportReturn, 'returnedOn'> & { readonly on: PlainDate | null };

/**
 * Takes in what a returns or refunds report says of an order. A return is known again by its item, its day and its units; one
 * that a page or a person told of before becomes the report's, and is not counted twice. A refund of units that are on
 * their way back completes them. Rows without a number of units are no returns: their money is a credit all the same.
 */
export function mergeReportReturns(
  order: Order, said: { readonly returns: readonly ReportReturn[]; readonly refunds: readonly ReportRefund[] }, winner: 'ledger' | 'report', at: Instant,
): MergedReturns {
  const conflicts: ReportConflict[] = [];
  const back: readonly (readonly [GivenBack, OrderReturn['state']])[] = [
    ...said.returns.map((each) => [{ ...each, on: each.returnedOn }, each.refund === null ? 'sent' : 'refunded'] as const),
    ...said.refunds.map((each) => [{ ...each, on: each.refundedOn }, 'refunded'] as const),
  ];
  let returns = order.returns;
  const used = new Set<OrderReturn>();
  for (const [row, state] of back) {
    const added = toReturn(order, row, state, at);
    if (added === undefined) continue;
    const known = find(returns, added, used, row.on !== null);
    if (known === undefined && exceeds(order, returns, added, conflicts) && winner === 'ledger') continue;
    const taken = known === undefined ? added : joined(known, added);
    returns = known === undefined ? [...returns, taken] : returns.flatMap((each) => (each === known ? [taken, ...rest(known, taken)] : [each]));
    used.add(taken);
  }
  return { returns: JSON.stringify(returns) === JSON.stringify(order.returns) ? order.returns : returns, conflicts };
}

function toReturn(order: Order, row: GivenBack, state: OrderReturn['state'], at: Instant): OrderReturn | undefined {
  const asin = row.asin === null ? null : toAsin(row.asin) ?? null;
  const line = order.lines.find((each) => each.asin === asin);
  // Of an item that was ordered once only that one can go back.
  const quantity = row.quantity ?? (line?.quantity === 1 ? 1 : null);
  if (line === undefined || quantity === null || quantity < 1 || quantity > 9999 || !Number.isInteger(quantity)) return undefined;
  return { asin, quantity, state, refund: row.refund, seenAt: row.on === null ? at : Date.parse(row.on), by: 'report' };
}

/** What is known of the same units already: from a report of the same day, on their way back, or as a page or a person said it. */
function find(returns: readonly OrderReturn[], added: OrderReturn, used: ReadonlySet<OrderReturn>, dated: boolean): OrderReturn | undefined {
  const free = returns.filter((each) => each.asin === added.asin && !used.has(each));
  const isSame = (each: OrderReturn): boolean => each.by === 'report' && each.quantity === added.quantity;
  return free.find((each) => isSame(each) && (each.seenAt === added.seenAt || !dated) && each.state === added.state)
    ?? free.find((each) => isSame(each) && each.state !== added.state && (each.refund === null || added.refund === null))
    ?? free.find((each) => each.by !== 'report' && each.quantity >= added.quantity);
}

/** A return never goes back a step; its day is that of the report that took it furthest. */
function joined(known: OrderReturn, added: OrderReturn): OrderReturn {
  const far = ({ state }: OrderReturn): number => returnStates.indexOf(state);
  return {
    ...known,
    quantity: added.quantity,
    state: far(added) > far(known) ? added.state : known.state,
    refund: known.refund ?? added.refund,
    seenAt: known.by === 'report' && far(added) <= far(known) ? known.seenAt : added.seenAt,
    by: 'report',
  };
}

/** What a page said of more units than the report's row has. Their refund is the joined one's: nobody can divide it. */
function rest(known: OrderReturn, { quantity }: OrderReturn): readonly OrderReturn[] {
  return known.quantity > quantity ? [{ ...known, quantity: known.quantity - quantity, refund: null }] : [];
}

function exceeds({ lines }: Order, returns: readonly OrderReturn[], added: OrderReturn, conflicts: ReportConflict[]): boolean {
  const own = lines.filter(({ asin }) => asin === added.asin);
  if (own.some(({ quantity }) => quantity === null)) return false;
  const ordered = own.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const report = returns.filter(({ asin }) => asin === added.asin).reduce((sum, { quantity }) => sum + quantity, added.quantity);
  if (report <= ordered) return false;
  conflicts.push({ field: 'returns', title: own[0]?.title ?? null, ordered, report });
  return true;
}
