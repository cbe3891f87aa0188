import { assignOrder } from '../../../../lib/app/assign-order.ts';
import type { AppContext } from '../../../../lib/app/context.ts';
import { editPurchaseOrder } from '../../../../lib/app/edit-purchase-order.ts';
import type { ExportRequest } from '../../../../lib/app/export/export-request.ts';
import { wholeHistory } from '../../../../lib/domain/history-filter.ts';
import type { PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import { sampleOptions } from '../../exchange/export-samples.ts';
import { emptyLedger, value } from '../ledger.ts';
import { key, phoned, save } from '../orders.ts';
import { on } from '../pages.ts';

/** What an export asks for when nobody says otherwise. */
export const sampleRequest: ExportRequest = {
  format: 'csv', filter: wholeHistory, options: sampleOptions, leaveOutEarlier: false, today: on('2026-11-23'), name: '',
};

/**
 * Three POs: PO-1 of the laboratory with an order of 1 May and one of 10 June, PO-2 with an order of 11 May, PO-3 with none.
 * Each order is $10.00.
 */
export async function sampleLedger(): Promise<{ readonly ctx: AppContext; readonly ids: Record<'PO-1' | 'PO-2' | 'PO-3', PurchaseOrderId> }> {
  const ctx = await emptyLedger();
  const ids = await save(ctx, 'PO-1', 'PO-2', 'PO-3');
  value(await editPurchaseOrder(ctx, { id: ids['PO-1'], changes: { department: 'Laboratory' } }));
  const given = [[1, '2026-05-01', 'PO-1'], [2, '2026-06-10', 'PO-1'], [3, '2026-05-11', 'PO-2']] as const;
  for (const [n, placedOn, number] of given) {
    await phoned(ctx, n, { X: n }, { placedOn: on(placedOn) });
    value(await assignOrder(ctx, { orderKey: key(n), parts: [{ purchaseOrderId: ids[number], share: { kind: 'whole' } }] }));
  }
  return { ctx, ids };
}

/** Tells nobody how far it is. */
export const unheard = (): void => undefined;
