// Runs in a page of the extension, bundled: gives some of the ledger's purchase orders what makes them costly to judge. See key-press.ts.
import { editPurchaseOrder } from '../../lib/app/edit-purchase-order.ts';
import { judgeNumber } from '../../lib/app/judge-number.ts';
import { openContext } from '../../lib/app/open-context.ts';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import { fill } from './ledger.page.ts';

/** Fills the ledger, and gives the purchase orders of these numbers a monthly budget that rolls over, and agreed lines. */
export async function fillAndPrepare(purchaseOrders: number, orders: number, numbers: readonly string[]): Promise<void> {
  await fill(purchaseOrders, orders);
  const context = await openContext();
  if (!context.ok) throw new Error(`The ledger says: ${context.error}`);
  for (const text of numbers) {
    const verdict = await judgeNumber(context.value, { text });
    if (!verdict.ok || verdict.value.kind !== 'known') throw new Error(`${text} was not saved`);
    const edited = await editPurchaseOrder(context.value, {
      id: verdict.value.purchaseOrder.id,
      changes: {
        state: 'issued',
        budget: {
          amount: { amount: 1_000_000, currency: 'USD' }, period: 'month', rollover: true, from: '2020-01-01' as PlainDate, // a real day
          until: null, warnAtPercent: 10, rates: [],
        },
        lines: [{ asin: null, text: 'desk lamp', quantity: 100, unitPrice: null, tolerancePercent: 5 }],
      },
    });
    if (!edited.ok) throw new Error(`${text} cannot be prepared: ${JSON.stringify(edited.error)}`);
  }
}
