import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { usePeopleLocale } from '../../../components/people-locale.ts';
import { PurchaseOrderList } from '../../../components/PurchaseOrderList.tsx';
import { SectionHead } from '../../../components/SectionHead.tsx';
import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { dayInZone } from '../../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';
import { formatCount } from '../../../lib/i18n/format.ts';
import { usePopup } from '../popup-context.ts';
import { usePurchaseOrderActions } from '../../extension-page/use-purchase-order-actions.ts';
import { addView } from '../view.ts';
import css from './SavedPurchaseOrders.module.css';

interface Props {
  readonly purchaseOrders: readonly PurchaseOrder[];
  /** How many POs there are, or how many match the query. */
  readonly total: number;
  /** The query these POs answer. */
  readonly query: string;
  readonly focusId: PurchaseOrderId | null;
  readonly onMore: () => void;
  readonly onLeaveUp: () => void;
}

/** The saved POs that match, or a way to save the number that was searched for. */
export function SavedPurchaseOrders(props: Props) {
  const { purchaseOrders, total, query } = props;
  const { show } = usePopup();
  const { locale, timeZone } = usePeopleLocale();
  const { copiedId, copy, favour } = usePurchaseOrderActions();
  const shown = { shown: formatCount(purchaseOrders.length, locale), total: formatCount(total, locale) };
  return (
    <section aria-labelledby="saved-pos">
      <SectionHead id="saved-pos" title={i18n.t('popup.list.title')} count={formatCount(total, locale)} />
      <p class={css['announced']} role="status">
        {query === '' ? '' : total === 0
          ? i18n.t('popup.search.none', { query })
          : i18n.t('popup.list.found', total, [formatCount(total, locale)])}
      </p>
      {total === 0 && (
        <div class={css['none']}>
          <p>{i18n.t('popup.search.none', { query })}</p>
          <p class={css['hint']}>{i18n.t('popup.search.noneHint')}</p>
          <Button onClick={() => show(addView(query.trim()))}><Icon name="plus" small />{i18n.t('popup.search.add', { query: query.trim() })}</Button>
        </div>
      )}
      <PurchaseOrderList
        purchaseOrders={purchaseOrders} today={dayInZone(Date.now(), timeZone)} copiedId={copiedId} focusId={props.focusId}
        onOpen={({ id, number }) => show({ name: 'purchaseOrder', id, number })}
        onCopy={copy} onFavourite={favour} onLeaveUp={props.onLeaveUp}
      />
      {total > purchaseOrders.length && (
        <p class={css['more']}>
          {i18n.t('popup.list.shown', shown)} <Button small onClick={props.onMore}>{i18n.t('popup.list.more')}</Button>
        </p>
      )}
    </section>
  );
}
