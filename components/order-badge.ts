import { i18n } from '#i18n';
import { element } from './element.ts';

/** The PO numbers beside an order id on Amazon's order pages, or the question which of two it is. */
export function orderBadge(numbers: readonly string[], needsReview: boolean): HTMLElement[] {
  if (needsReview) return [element('span', { class: 'badge review', title: i18n.t('badge.reviewHint') }, i18n.t('badge.review'))];
  return numbers.map((number) => element('span', { class: 'badge', role: 'img', 'aria-label': i18n.t('badge.linked', [number]) },
    element('bdi', { 'aria-hidden': 'true' }, number)));
}
