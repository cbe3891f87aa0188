import { i18n } from '#i18n';
import type { CheckoutFinding, FoundItem } from '../../domain/checkout-finding.ts';
import type { Piece } from '../../domain/field-view.ts';
import type { OrderId } from '../../domain/ids.ts';
import { formatCount, formatList, formatMoney } from '../../i18n/format.ts';
import { budgetWords, isBudgetFinding } from './budget-words.ts';
import { short, strong } from './pieces.ts';
import { problemWords } from './problem-words.ts';
import { ruleWords } from './rule-words.ts';

/** Orders named in a sentence; the others are counted. */
const named = 3;

function ordersNamed(orderIds: readonly OrderId[], count: number, locale: string): string {
  const shown = orderIds.slice(0, named);
  const more = formatCount(count - shown.length, locale);
  if (shown.length === 0) return i18n.t('field.finding.usedUnnamed', { count: more });
  const orders = formatList(shown, locale);
  return count > shown.length ? i18n.t('field.finding.usedMore', { orders: shown.join(', '), count: more }) : orders;
}

const itemName = ({ title, asin }: FoundItem): string => short(title ?? asin ?? i18n.t('field.finding.someItem'));

/** One plain sentence with its way out. `locale`: how amounts, counts and days are written. */
export function findingWords(finding: CheckoutFinding, locale: string): readonly Piece[] {
  if (isBudgetFinding(finding)) return budgetWords(finding, locale);
  switch (finding.code) {
    case 'noPurchaseOrder':
      return [strong(i18n.t('field.finding.noPurchaseOrder'))];
    case 'unknownNumber':
      return [strong(i18n.t('field.unknown.what'))];
    case 'numberRule':
      return [ruleWords(finding.problem, locale)];
    case 'cannotBeUsed': {
      const words = problemWords(finding.problem, { validFrom: finding.day, validUntil: finding.day }, locale);
      return [strong(words), ' ', i18n.t('field.finding.expired')];
    }
    case 'alreadyUsed': {
      const orders = ordersNamed(finding.orderIds, finding.orderCount, locale);
      return [i18n.t(finding.policy === 'single' ? 'field.finding.usedOnce' : 'field.finding.usedBefore', { orders })];
    }
    case 'marketplaceNotAllowed':
      return [i18n.t('field.finding.marketplace', [formatList(finding.allowed, locale)])];
    case 'supplierNotAllowed':
      return [i18n.t('field.finding.supplier', { supplier: finding.supplier, allowed: formatList(finding.allowed, locale) })];
    case 'fieldMissing':
      return [i18n.t('field.finding.field', [finding.label])];
    case 'priceAbove': {
      const { item, price, agreed, quantity } = finding;
      const more = { amount: (price.amount - agreed.amount) * quantity, currency: price.currency };
      return [i18n.t('field.finding.priceAbove', {
        item: itemName(item), price: formatMoney(price, locale), agreed: formatMoney(agreed, locale), more: formatMoney(more, locale),
      })];
    }
    case 'priceBelow':
      return [i18n.t('field.finding.priceBelow', {
        item: itemName(finding.item), price: formatMoney(finding.price, locale), agreed: formatMoney(finding.agreed, locale),
      })];
    case 'quantityOver':
      return [i18n.t('field.finding.quantityOver', {
        item: itemName(finding.item), quantity: formatCount(finding.quantity, locale), left: formatCount(Math.max(0, finding.left), locale),
      })];
    case 'itemNotAgreed':
      return [i18n.t('field.finding.itemNotAgreed', { item: itemName(finding.item) })];
  }
}
