import type { Checkout } from '../../lib/domain/checkout.ts';
import type { Currency } from '../../lib/domain/currency.ts';
import { writeAmount, type AmountFormat } from '../../lib/domain/parse-amount.ts';
import { newDraft, newLine, type EditorDraft, type LineDraft } from '../purchase-order/editor/draft.ts';

/** What is asked for, as it stands in the form. Its items and facts are those of a purchase order; what else is asked stands beside them. */
export interface RequestDraft {
  readonly asked: EditorDraft;
  readonly reason: string;
  readonly delivery: string;
  readonly payment: string;
  readonly earlierOrders: string;
  readonly number: 'series' | 'pending' | 'typed';
  readonly remind: boolean;
}

/** A request as its form opens: with the items that are known already, else with one empty line to begin with. */
export function newRequest(asked: Partial<EditorDraft>, hasSeries: boolean, currency: Currency): RequestDraft {
  const lines = asked.lines ?? [];
  const begun = newDraft({ ...asked, lines: lines.length > 0 ? lines : [newLine('first', currency)] });
  return { asked: begun, reason: '', delivery: '', payment: '', earlierOrders: '', number: hasSeries ? 'series' : 'pending', remind: true };
}

/** A cart as lines to ask for, where it is, and who sells. */
export function askedInCart(checkout: Checkout, format: AmountFormat, currency: Currency): Partial<EditorDraft> {
  const lines = checkout.items.map(({ asin, title, quantity, unitPrice }, index): LineDraft => ({
    id: '', key: `cart-${index}`, asin: asin ?? '', text: title ?? '', quantity: quantity === undefined ? '' : String(quantity),
    unitPrice: unitPrice === undefined ? '' : writeAmount(unitPrice, format), currency: unitPrice?.currency ?? currency, tolerance: '',
  }));
  const sellers = [...new Set(checkout.items.flatMap(({ seller }) => seller ?? []))];
  return { lines, marketplaces: [checkout.marketplace], suppliers: sellers.join('\n') };
}

