import type { HistoryRow } from '../../domain/history.ts';
import type { Money } from '../../domain/money.ts';
import { toInstantText } from '../columns.ts';
import { toDecimal } from '../decimal.ts';
import type { ExportFormat, RowStream } from '../export-format.ts';
import type { ExportOptions } from '../../domain/export-options.ts';

/** Counted up when a field is taken away or means something else; a field more is no new version. */
export const historyJsonVersion = 1;

// An amount is a text: a number of JSON is a binary fraction to most programs, and 0.1 is none.
const money = (amount: Money | null): { amount: string; currency: string } | null =>
  (amount === null ? null : { amount: toDecimal(amount), currency: amount.currency });

/** A row as programs read it: days `YYYY-MM-DD`, instants ISO 8601 in UTC, what is not known null. */
function toJson({ number, purchaseOrder, order, link }: HistoryRow): unknown {
  return {
    poNumber: number,
    purchaseOrder: purchaseOrder === null ? null : {
      id: purchaseOrder.id, title: purchaseOrder.title, kind: purchaseOrder.kind, state: purchaseOrder.state, progress: purchaseOrder.progress,
      validFrom: purchaseOrder.validFrom, validUntil: purchaseOrder.validUntil, owner: purchaseOrder.owner, department: purchaseOrder.department,
      costCentre: purchaseOrder.costCentre, glCode: purchaseOrder.glCode, project: purchaseOrder.project,
      budget: purchaseOrder.budget === null ? null : { ...money(purchaseOrder.budget.amount), period: purchaseOrder.budget.period },
      lines: purchaseOrder.lines.map(({ id, asin, text, quantity, unitPrice }) => ({ id, asin, text, quantity, unitPrice: money(unitPrice) })),
      createdAt: toInstantText(purchaseOrder.createdAt),
    },
    order: order === null ? null : {
      orderId: order.orderId, marketplace: order.marketplace, placedOn: order.placedOn, status: order.status, cancelled: order.cancelled,
      itemsSubtotal: money(order.itemsSubtotal), shipping: money(order.shipping), tax: money(order.tax), total: money(order.total), refundTotal: money(order.refundTotal),
      amazonPoNumber: order.amazonPoNumber, promisedOn: order.promisedOn, deliveredOn: order.deliveredOn,
      lines: order.lines.map(({ asin, title, quantity, unitPrice, seller }) => ({ asin, title, quantity, unitPrice: money(unitPrice), seller })),
    },
    link: link === null ? null : {
      share: link.share.kind, amounts: link.amounts.map(money), method: link.method, evidence: link.evidence, linkedAt: toInstantText(link.linkedAt),
    },
  };
}

const stream = ({ writtenAt }: ExportOptions): RowStream => ({
  start: `{"format":"po-ledger-history","version":${historyJsonVersion},"writtenAt":${JSON.stringify(toInstantText(writtenAt))},"rows":[`,
  next: (rows, isFirst) => rows.map((row, index) => `${isFirst && index === 0 ? '' : ','}\n${JSON.stringify(toJson(row))}`).join(''),
  end: '\n]}\n',
});

function* pieces(rows: readonly HistoryRow[], options: ExportOptions): Generator<string> {
  const { start, next, end } = stream(options);
  yield start;
  for (const [index, row] of rows.entries()) yield next([row], index === 0);
  yield end;
}

/** The history as JSON for programs of one's own. A text of any kind has its place in JSON: nothing is refused. */
export const json: ExportFormat = {
  code: 'json', extension: 'json', mime: 'application/json', needs: [],
  stream,
  check: () => [],
  write: (rows, options) => [{ name: '', pieces: pieces(rows, options) }],
};
