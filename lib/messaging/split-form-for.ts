import type { AppContext } from '../app/context.ts';
import { suggestPurchaseOrders } from '../app/suggest-purchase-orders.ts';
import type { Checkout } from '../domain/checkout.ts';
import type { FieldForm } from '../domain/field-view.ts';
import type { SplitDraft } from './field-words/split-draft.ts';
import { splitForm, splitOffer, type SplitSetting } from './field-words/split-form.ts';

/** The form that divides a checkout, or the offer to. Its number inputs offer the purchase orders the field would. */
export async function splitFormFor(
  ctx: AppContext, { items }: Checkout, draft: SplitDraft | null, setting: Pick<SplitSetting, 'problem' | 'locale'>,
): Promise<FieldForm> {
  if (draft === null) return splitOffer();
  const offered = await suggestPurchaseOrders(ctx, { query: '' });
  // Without offers the numbers are typed.
  return splitForm(draft, { ...setting, items, offered: offered.ok ? offered.value.map(({ number, title }) => ({ value: number, label: title })) : [] });
}
