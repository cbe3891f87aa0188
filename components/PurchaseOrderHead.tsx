import { i18n } from '#i18n';
import type { PlainDate } from '../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../lib/domain/purchase-order.ts';
import { formatDay } from '../lib/i18n/format.ts';
import { usePeopleLocale } from './people-locale.ts';
import css from './PurchaseOrderHead.module.css';
import { StatusChip } from './StatusChip.tsx';

/** What a PO is for, where it stands and how long it may be used. */
export function PurchaseOrderHead(props: { purchaseOrder: PurchaseOrder; today: PlainDate }) {
  const { purchaseOrder, today } = props;
  const { locale } = usePeopleLocale();
  return (
    <div class={css['head']}>
      <p class={css['title']}>
        {purchaseOrder.title === ''
          ? <span class={css['untitled']}>{i18n.t('popup.detail.untitled')}</span>
          : <bdi>{purchaseOrder.title}</bdi>}
      </p>
      <StatusChip purchaseOrder={purchaseOrder} today={today} />
      <p class={css['until']}>{untilText(purchaseOrder.validUntil, today, locale)}</p>
    </div>
  );
}

function untilText(validUntil: PlainDate | null, today: PlainDate, locale: string): string {
  if (validUntil === null) return i18n.t('popup.detail.noEnd');
  return i18n.t(validUntil < today ? 'popup.detail.expiredOn' : 'popup.detail.validUntil', { day: formatDay(validUntil, locale) });
}
