import { i18n } from '#i18n';
import type { Order } from '../../lib/domain/order.ts';
import type { Share } from '../../lib/domain/share.ts';
import { formatCount, formatList, formatMoney } from '../../lib/i18n/format.ts';

/** A share in words: "The whole order", "33.33%", "$30.00 of it", "Items: 2 × Desk lamp". */
export function shareWords(share: Share, { lines }: Pick<Order, 'lines'>, locale: string): string {
  switch (share.kind) {
    case 'whole': case 'rest': return i18n.t(`orders.link.share.${share.kind}`);
    case 'percent': return i18n.t('orders.link.share.percent', { percent: formatPercent(share.percent, locale) });
    case 'amount': return i18n.t('orders.link.share.amount', { amount: formatMoney(share.amount, locale) });
    case 'units': {
      const items = share.units.map(({ asin, quantity }) => i18n.t('orders.link.unit', {
        count: formatCount(quantity, locale), item: lines.find((line) => line.asin === asin)?.title ?? asin,
      }));
      return i18n.t('orders.link.share.units', { items: formatList(items, locale) });
    }
  }
}

function formatPercent(percent: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(percent / 100);
}
