import { i18n } from '#i18n';
import type { Invoice } from '../../lib/domain/invoice.ts';
import type { Money } from '../../lib/domain/money.ts';
import type { LikelyPurchaseOrder, MatchCause } from '../../lib/domain/reconcile/match.ts';
import { formatCount, formatList, formatMoney } from '../../lib/i18n/format.ts';

const nameOf = ({ asin, title }: { readonly asin: string | null; readonly title: string | null }): string => title ?? asin ?? i18n.t('reconcile.because.thing');
const size = ({ amount, currency }: Money): Money => ({ amount: Math.abs(amount), currency });

/** Why a match is what it is, as one sentence. */
export function causeWords(cause: MatchCause, locale: string): string {
  const money = (amount: Money): string => formatMoney(size(amount), locale);
  const count = (units: number): string => formatCount(units, locale);
  switch (cause.code) {
    case 'noPurchaseOrder': case 'totalUnknown': case 'amountUnknown': case 'cancelledButBilled': case 'isShipping': case 'isTax': case 'unitsUnknown':
      return i18n.t(`reconcile.because.${cause.code}`);
    case 'nothingBilled': return i18n.t(cause.delivered ? 'reconcile.because.nothingBilledDelivered' : 'reconcile.because.nothingBilled');
    case 'againstPurchaseOrder': return cause.evidence.map((each) => {
      if (each === 'amazonPo') return i18n.t('reconcile.because.againstAmazon', { number: cause.amazon ?? '' });
      return i18n.t(({ seller: 'reconcile.because.againstSeller', items: 'reconcile.because.againstItems', budget: 'reconcile.because.againstBudget' } as const)[each]);
    }).join(' ');
    case 'otherCurrency': return i18n.t('reconcile.because.otherCurrency', { ordered: cause.ordered, billed: cause.billed });
    case 'billedMore': case 'billedLess': return i18n.t(`reconcile.because.${cause.code}`, { amount: money(cause.difference) });
    case 'billedAgain': case 'refundNotCredited': case 'creditNotRefunded': return i18n.t(`reconcile.because.${cause.code}`, { amount: money(cause.amount) });
    case 'isItem': return i18n.t('reconcile.because.isItem', { item: nameOf(cause) });
    case 'priceAbove': case 'priceBelow':
      return i18n.t(`reconcile.because.${cause.code}`, { item: nameOf(cause), price: money(cause.price), agreed: money(cause.agreed) });
    case 'moreThanAgreed': return i18n.t('reconcile.because.moreThanAgreed', { item: nameOf(cause), ordered: count(cause.ordered), agreed: count(cause.agreed) });
    case 'outstanding': case 'short': case 'over':
      return i18n.t(`reconcile.because.${cause.code}`, { item: nameOf(cause), ordered: count(cause.ordered), received: count(cause.received) });
  }
}

/** Which purchase order an order seems to belong to, and why. */
export function likelyWords({ number, evidence }: LikelyPurchaseOrder, locale: string): string {
  return i18n.t('reconcile.because.likely', { number, why: formatList(evidence.map((each) => i18n.t(`reconcile.because.likelyBy.${each}`)), locale) });
}

/** A paper by its kind, number and amount. */
export function billWords({ kind, number, amount }: Pick<Invoice, 'kind' | 'number' | 'amount'>, locale: string): string {
  return [i18n.t(`reconcile.bill.kind.${kind}`), number ?? '', amount === null ? '' : formatMoney(amount, locale)].filter((part) => part !== '').join(' ');
}
