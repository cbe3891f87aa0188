import type { PurchaseOrderId } from '../../../../../lib/domain/ids.ts';

const name = 'po-ledger.export.chosen';

/** Keeps the purchase orders somebody chose to export, for this tab: thousands of them have no room in an address. */
export function keepChosen(ids: readonly PurchaseOrderId[]): void {
  sessionStorage.setItem(name, ids.join(','));
}

/** The purchase orders that were chosen last in this tab; null: none were. Ids of nothing have no history. */
export function chosenPurchaseOrders(): readonly PurchaseOrderId[] | null {
  const kept = sessionStorage.getItem(name) ?? '';
  return kept === '' ? null : kept.split(',') as PurchaseOrderId[]; // looked up before anything is done with them
}
