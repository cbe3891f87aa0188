// Runs in pages of the extension, bundled: what one window does while another one does the same. See series-budget.spec.ts.
import { addPurchaseOrder } from '../../lib/app/add-purchase-order.ts';
import { changeSettings } from '../../lib/app/change-settings.ts';
import { choosePurchaseOrder } from '../../lib/app/choose-purchase-order.ts';
import type { AppContext } from '../../lib/app/context.ts';
import { judgeCheckout } from '../../lib/app/judge-checkout.ts';
import { openCheckout } from '../../lib/app/open-checkout.ts';
import { openContext } from '../../lib/app/open-context.ts';
import { readBudget } from '../../lib/app/read-budget.ts';
import { submitCheckout } from '../../lib/app/submit-checkout.ts';
import { toPurchaseId, type PurchaseOrderId } from '../../lib/domain/ids.ts';
import type { CheckoutReading } from '../../lib/domain/reading.ts';
import type { Result } from '../../lib/domain/result.ts';

const marketplace = 'amazon.com';

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`The ledger says: ${JSON.stringify(result.error)}`);
  return result.value;
}

const context = async (): Promise<AppContext> => valueOf(await openContext());

/** Lets numbers come from a series. */
export async function setSeries(mask: string): Promise<void> {
  valueOf(await changeSettings(await context(), { changes: { seriesMask: mask } }));
}

/** Both windows begin at one moment, so that neither is done before the other one starts. */
const beginAt = (moment: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, moment - Date.now()); });

/** Saves purchase orders with the next numbers of the series, as fast as it goes, and answers the numbers. */
export async function takeNumbers(count: number, moment: number): Promise<string[]> {
  const ctx = await context();
  await beginAt(moment);
  const numbers: string[] = [];
  while (numbers.length < count) numbers.push(valueOf(await addPurchaseOrder(ctx, { text: null, title: '', validUntil: null, favourite: false })).number);
  return numbers;
}

/** Saves a purchase order with a budget in cents, and answers its id. */
export async function addBudget(text: string, amount: number): Promise<string> {
  const budget = { amount: { amount, currency: 'USD' }, period: 'once', rollover: false, from: null, until: null, warnAtPercent: null, rates: [] } as const;
  return valueOf(await addPurchaseOrder(await context(), { text, title: '', validUntil: null, favourite: false, budget })).id;
}

/** What a person was told before an order, and what it cost. */
export interface Bought {
  readonly amount: number;
  readonly warned: readonly string[];
}

/** Places orders on one purchase order, one after the other: opens the checkout, picks the number, is told what speaks against it, and places it all the same. */
export async function buy(window: number, text: string, amounts: readonly number[], moment: number): Promise<Bought[]> {
  const ctx = await context();
  await beginAt(moment);
  const bought: Bought[] = [];
  for (const [index, amount] of amounts.entries()) {
    const purchaseId = toPurchaseId(`106-${String(window).padStart(7, '0')}-${String(index).padStart(7, '0')}`);
    if (purchaseId === undefined) throw new Error('No purchase id');
    const reading: CheckoutReading = {
      page: 'checkout', marketplace, missing: [], evidence: {},
      data: { purchaseId, stage: 'review', canPlaceOrder: true, items: [], total: { amount, currency: 'USD' } },
    };
    valueOf(await openCheckout(ctx, { reading, fresh: true }));
    valueOf(await choosePurchaseOrder(ctx, { marketplace, purchaseId, text }));
    const judged = valueOf(await judgeCheckout(ctx, { marketplace, purchaseId }));
    valueOf(await submitCheckout(ctx, { reading, text, at: ctx.now() }));
    bought.push({ amount, warned: judged.parts.flatMap((part) => part.findings.map(({ finding }) => finding.code)) });
  }
  return bought;
}

/** What a budget has left, in cents. */
export async function left(id: string): Promise<number | undefined> {
  return valueOf(await readBudget(await context(), { id: id as PurchaseOrderId }))?.left.amount; // an id this page was given by the ledger
}
