import { browser } from '#imports';
import type { PurchaseOrderId } from '../../../../../lib/domain/ids.ts';

/** Takes away what our own pages keep beside the database: drafts, chosen columns, columns of imported tables; and what is on its way from Amazon's pages. */
export async function removeTraces(): Promise<void> {
  for (const storage of [localStorage, sessionStorage]) {
    for (const name of Object.keys(storage).filter((each) => each.startsWith('po-ledger.'))) storage.removeItem(name);
  }
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Takes away what was typed for a purchase order and not saved. */
export function removeDraft(id: PurchaseOrderId): void {
  localStorage.removeItem(`po-ledger.draft.${id}`);
}
