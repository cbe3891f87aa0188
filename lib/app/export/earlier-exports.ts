import type { HistoryRow } from '../../domain/history.ts';
import type { ExportFormatCode } from '../../exchange/export-format.ts';
import { allExports } from '../../storage/exports.ts';
import type { ReadTransaction } from '../../storage/schema.ts';

/** Tells of a row whether its order was in an export in this format before, for the same purchase order; of a purchase order nobody ordered on, whether it was itself. */
export async function earlierExports(tx: ReadTransaction, format: ExportFormatCode): Promise<(row: HistoryRow) => boolean> {
  const records = (await allExports(tx)).filter((each) => each.format === format);
  const earlier = records.map(({ orderKeys, purchaseOrderIds }) => ({ orderKeys: new Set(orderKeys), purchaseOrderIds: new Set(purchaseOrderIds) }));
  return ({ order, purchaseOrder }) => earlier.some((each) =>
    (order === null || each.orderKeys.has(order.key)) && (purchaseOrder === null || each.purchaseOrderIds.has(purchaseOrder.id)));
}
