import type { Currency } from '../currency.ts';
import { matchStatuses } from './match.ts';
import { groupOf, type ReconciledOrder, type RowGroup } from './reconciled-order.ts';

/** The sum of rows in one currency, in minor units: `expected` + `difference` = `billed`, to the cent. */
export interface Total {
  readonly currency: Currency;
  readonly orders: number;
  readonly expected: number;
  readonly billed: number;
  readonly difference: number;
  /** Orders of which not both sides are known. What is known of them stands here, and in no other sum. */
  readonly apart: { readonly orders: number; readonly expected: number; readonly billed: number };
}

/** Every group, those that need somebody first. */
export const rowGroups: readonly RowGroup[] = [...matchStatuses.toReversed(), 'accepted'];

/** How many rows a group has, and their sums, one per currency in the currencies' order. */
export interface GroupTotal {
  readonly group: RowGroup;
  readonly orders: number;
  readonly totals: readonly Total[];
}

const nothing = { orders: 0, expected: 0, billed: 0, difference: 0, apart: { orders: 0, expected: 0, billed: 0 } };

/** Sums up rows per currency, whatever group they are in. */
export function totalsOf(rows: Iterable<ReconciledOrder>): readonly Total[] {
  const sums = new Map<Currency, Total>();
  for (const { match: { figures } } of rows) {
    for (const { currency, expected, billed, difference } of figures) {
      const { apart, ...sum } = sums.get(currency) ?? { currency, ...nothing };
      const orders = sum.orders + 1;
      sums.set(currency, difference === null
        ? { ...sum, orders, apart: { orders: apart.orders + 1, expected: apart.expected + (expected ?? 0), billed: apart.billed + (billed ?? 0) } }
        : { ...sum, orders, expected: sum.expected + (expected ?? 0), billed: sum.billed + (billed ?? 0), difference: sum.difference + difference, apart });
    }
  }
  return [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** The same for each group that has rows. Together they are the totals of all rows. */
export function groupTotals(rows: readonly ReconciledOrder[]): readonly GroupTotal[] {
  const byGroup = new Map<RowGroup, ReconciledOrder[]>();
  for (const row of rows) {
    const group = groupOf(row);
    const own = byGroup.get(group);
    if (own === undefined) byGroup.set(group, [row]);
    else own.push(row);
  }
  return rowGroups.flatMap((group) => {
    const own = byGroup.get(group);
    return own === undefined ? [] : [{ group, orders: own.length, totals: totalsOf(own) }];
  });
}
