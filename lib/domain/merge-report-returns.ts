import { toAsin } from './ids.ts';
import type { ReportConflict } from './merge-report.ts';
import type { Order, OrderReturn } from './order.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { ReportRefund, ReportReturn } from './report.ts';
import { ReturnClaims } from './return-claims.ts';

/** The returns of an order after a report, and where it would send back more than was ordered. */
export interface MergedReturns {
  readonly returns: readonly OrderReturn[];
  readonly conflicts: readonly ReportConflict[];
}

type GivenBack = Omit<ReportReturn, 'returnedOn'> & { readonly on: PlainDate | null };

/**
 * Takes in what a returns or refunds report says of an order. Units that are known already, from a report of the same day, on
 * their way back, or as a page or a person told of them, become the report's and are not counted twice; what a person said
 * of some of them only, stays. A refund of units that are on their way back completes them. Rows without a number of
 * units are no returns: their money is a credit all the same.
 */
export function mergeReportReturns(
  order: Order, said: { readonly returns: readonly ReportReturn[]; readonly refunds: readonly ReportRefund[] }, winner: 'ledger' | 'report', at: Instant,
): MergedReturns {
  const conflicts: ReportConflict[] = [];
  let returns = order.returns;
  const take = (rows: readonly (readonly [GivenBack, OrderReturn['state']])[]): void => {
    // A return and its refund tell of the same units, so each kind of row finds all of them free.
    const claims = new ReturnClaims(returns);
    for (const [row, state] of rows) {
      const added = toReturn(order, row, state, at);
      if (added === undefined) continue;
      const rest = claims.claim(added, row.on !== null);
      if (rest !== undefined && !(exceeds(order, claims.returns, rest, conflicts) && winner === 'ledger')) claims.add(rest);
    }
    returns = claims.returns;
  };
  take(said.returns.map((each) => [{ ...each, on: each.returnedOn }, each.refund === null ? 'sent' : 'refunded'] as const));
  take(said.refunds.map((each) => [{ ...each, on: each.refundedOn }, 'refunded'] as const));
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

function exceeds({ lines }: Order, returns: readonly OrderReturn[], added: OrderReturn, conflicts: ReportConflict[]): boolean {
  const own = lines.filter(({ asin }) => asin === added.asin);
  if (own.some(({ quantity }) => quantity === null)) return false;
  const ordered = own.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const report = returns.filter(({ asin }) => asin === added.asin).reduce((sum, { quantity }) => sum + quantity, added.quantity);
  if (report <= ordered) return false;
  conflicts.push({ field: 'returns', title: own[0]?.title ?? null, ordered, report });
  return true;
}
