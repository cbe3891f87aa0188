import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { usePeopleLocale } from '../../../components/people-locale.ts';
import type { PageKind } from '../../../lib/domain/reading.ts';
import { formatList } from '../../../lib/i18n/format.ts';
import { openPageCopy } from '../../options/copy-address.ts';
import { useRaise } from '../../extension-page/use-raise.ts';

const pageMessages = {
  'checkout': 'popup.unread.checkout',
  'confirmation': 'popup.unread.confirmation',
  'order-list': 'popup.unread.orderList',
  'order-details': 'popup.unread.orderDetails',
  'invoice': 'popup.unread.invoice',
} as const;

const fieldsInWords = [
  'purchaseId', 'stage', 'placeOrder', 'items', 'total', 'itemsSubtotal', 'shipping', 'tax',
  'orders', 'orderId', 'orderIds', 'placedOn', 'placed', 'status', 'poNumber',
] as const;

/** Says which page could not be read, what was not found on it, and that it works as usual. Names from the page are never shown as they come. */
export function UnreadPage(props: { page: PageKind; fields: readonly string[] }) {
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  if (props.page === 'other') return null;
  const known = fieldsInWords.filter((field) => props.fields.includes(field));
  const words = known.map((field) => i18n.t(`popup.unread.field.${field}`));
  if (props.fields.length > known.length) words.push(i18n.t('popup.unread.field.other'));
  return (
    <Notice
      tone="warn" title={i18n.t('popup.unread.title')}
      action={<Button small onClick={() => { openPageCopy().catch(raise); }}>{i18n.t('options.copy.start')}</Button>}
    >
      {i18n.t(pageMessages[props.page])}
      {words.length === 0 ? null : ` ${i18n.t('popup.unread.fields', { fields: formatList(words, locale) })}`}
    </Notice>
  );
}
