import { i18n } from '#i18n';
import type { SuggestionView } from '../../domain/field-view.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { useProblem, type PurchaseOrder } from '../../domain/purchase-order.ts';
import { problemWords } from './problem-words.ts';

/** A purchase order as a row of the field's list. Each part is named, so that a new field of the record never leaks by itself. */
export function suggestionWords(purchaseOrder: PurchaseOrder, today: PlainDate, locale: string): SuggestionView {
  const { number, title, favourite, orderCount } = purchaseOrder;
  const problem = useProblem(purchaseOrder, today);
  return {
    number, title, favourite,
    note: i18n.t('field.orders', orderCount),
    problem: problem === undefined ? null : problemWords(problem, purchaseOrder, locale),
  };
}
