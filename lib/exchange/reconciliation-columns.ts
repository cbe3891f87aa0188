import type { Currency } from '../domain/currency.ts';
import type { Figures } from '../domain/reconcile/match.ts';
import { groupOf, type ReconciledOrder } from '../domain/reconcile/reconciled-order.ts';
import { groupTotals, totalsOf, type Total } from '../domain/reconcile/totals.ts';
import type { Column } from './columns.ts';
import { csvPieces } from './csv.ts';
import { toDecimal } from './decimal.ts';
import type { Sheet } from './workbook/sheet.ts';

/** A row of a reconciliation as a file has it: an order in one currency. `figures` is null where no paper shows any amount. */
interface ReconciliationRow {
  readonly order: ReconciledOrder;
  readonly figures: Figures | null;
}

const moneyIn = (amount: number | null | undefined, currency: Currency | undefined): string =>
  (amount === null || amount === undefined || currency === undefined ? '' : toDecimal({ amount, currency }));

/** The columns of a reconciliation. Amounts are empty where a page or a paper never showed them. */
const reconciliationColumns: readonly Column<ReconciliationRow>[] = [
  { key: 'orderId', head: 'Order ID', kind: 'code', cell: ({ order }) => order.orderId },
  { key: 'marketplace', head: 'Marketplace', kind: 'code', cell: ({ order }) => order.marketplace },
  { key: 'placedOn', head: 'Placed on', kind: 'day', cell: ({ order }) => order.placedOn ?? '' },
  { key: 'poNumbers', head: 'PO numbers', kind: 'text', cell: ({ order }) => order.purchaseOrders.map(({ number }) => number).join('; ') },
  { key: 'outcome', head: 'Outcome', kind: 'code', cell: ({ order }) => groupOf(order) },
  { key: 'status', head: 'Status of the papers', kind: 'code', cell: ({ order }) => order.match.status },
  { key: 'expected', head: 'Expected', kind: 'decimal', cell: ({ figures }) => moneyIn(figures?.expected, figures?.currency) },
  { key: 'ordered', head: 'Ordered', kind: 'decimal', cell: ({ figures }) => moneyIn(figures?.ordered, figures?.currency) },
  { key: 'billed', head: 'Billed', kind: 'decimal', cell: ({ figures }) => moneyIn(figures?.billed, figures?.currency) },
  { key: 'difference', head: 'Difference', kind: 'decimal', cell: ({ figures }) => moneyIn(figures?.difference, figures?.currency) },
  { key: 'currency', head: 'Currency', kind: 'code', cell: ({ figures }) => figures?.currency ?? '' },
  { key: 'causes', head: 'Causes', kind: 'code', cell: ({ order }) => order.match.causes.map(({ code }) => code).join(' ') },
  { key: 'likelyPo', head: 'Likely PO', kind: 'text', cell: ({ order }) => order.match.likely?.number ?? '' },
  { key: 'reason', head: 'Accepted because', kind: 'text', cell: ({ order }) => order.acceptance?.reason ?? '' },
];

/** A line of the totals: a group of rows in one currency, or all of them (`outcome` empty). */
interface ReconciliationTotal {
  readonly outcome: string;
  readonly total: Total;
}

const sumOf = (read: (total: Total) => number) => ({ total }: ReconciliationTotal): string => toDecimal({ amount: read(total), currency: total.currency });

/** The columns of the totals. Expected and difference are together what was billed; what is known of one side alone stands apart. */
const reconciliationTotalColumns: readonly Column<ReconciliationTotal>[] = [
  { key: 'outcome', head: 'Outcome', kind: 'code', cell: ({ outcome }) => (outcome === '' ? 'all' : outcome) },
  { key: 'currency', head: 'Currency', kind: 'code', cell: ({ total }) => total.currency },
  { key: 'orders', head: 'Orders', kind: 'count', cell: ({ total }) => String(total.orders) },
  { key: 'expected', head: 'Expected', kind: 'decimal', cell: sumOf(({ expected }) => expected) },
  { key: 'billed', head: 'Billed', kind: 'decimal', cell: sumOf(({ billed }) => billed) },
  { key: 'difference', head: 'Difference', kind: 'decimal', cell: sumOf(({ difference }) => difference) },
  { key: 'apartOrders', head: 'Orders apart', kind: 'count', cell: ({ total }) => String(total.apart.orders) },
  { key: 'apartExpected', head: 'Expected apart', kind: 'decimal', cell: sumOf(({ apart }) => apart.expected) },
  { key: 'apartBilled', head: 'Billed apart', kind: 'decimal', cell: sumOf(({ apart }) => apart.billed) },
];

/** The rows of a file: an order once per currency. */
function reconciliationRows(orders: readonly ReconciledOrder[]): readonly ReconciliationRow[] {
  return orders.flatMap((order): ReconciliationRow[] =>
    (order.match.figures.length === 0 ? [{ order, figures: null }] : order.match.figures.map((figures) => ({ order, figures }))));
}

/** The result as CSV, in pieces, with a byte order mark so that Excel reads UTF-8. */
export function* reconciliationCsv(orders: readonly ReconciledOrder[]): Generator<string> {
  yield '\uFEFF';
  yield* csvPieces(reconciliationColumns, reconciliationRows(orders));
}

/** The result as the two sheets of a workbook: every order, and the totals per outcome and currency. */
export function reconciliationSheets(orders: readonly ReconciledOrder[]): readonly [Sheet<ReconciliationRow>, Sheet<ReconciliationTotal>] {
  const totals = [
    ...groupTotals(orders).flatMap(({ group, totals: own }) => own.map((total) => ({ outcome: group, total }))),
    ...totalsOf(orders).map((total) => ({ outcome: '', total })),
  ];
  return [
    { name: 'Reconciliation', columns: reconciliationColumns, rows: reconciliationRows(orders), totals: ['difference'] },
    { name: 'Totals', columns: reconciliationTotalColumns, rows: totals, totals: [] },
  ];
}
