import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { FavouriteButton } from '../../../components/FavouriteButton.tsx';
import { Frame } from '../../../components/Frame.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { Identifier } from '../../../components/Identifier.tsx';
import { LinkedOrders } from '../../../components/LinkedOrders.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { usePeopleLocale } from '../../../components/people-locale.ts';
import { PurchaseOrderHead } from '../../../components/PurchaseOrderHead.tsx';
import { ViewTitle } from '../../../components/ViewTitle.tsx';
import { orderDetailsUrl } from '../../../lib/amazon/page-links.ts';
import { readPurchaseOrder } from '../../../lib/app/read-purchase-order.ts';
import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { dayInZone } from '../../../lib/domain/plain-date.ts';
import { useProblem } from '../../../lib/domain/purchase-order.ts';
import { useExport } from '../../extension-page/use-export.ts';
import { useKeys } from '../../extension-page/use-keys.ts';
import { useLedger } from '../../extension-page/use-ledger.ts';
import { usePurchaseOrderActions } from '../../extension-page/use-purchase-order-actions.ts';
import { openLedgerPage } from '../../extension-page/open-ledger-page.ts';
import { useRaise } from '../../extension-page/use-raise.ts';
import { usePopup } from '../popup-context.ts';
import { editView } from '../view.ts';
import css from './PurchaseOrderView.module.css';

/** One PO: where it stands, its linked orders and their total. */
export function PurchaseOrderView(props: { id: PurchaseOrderId; number: string }) {
  const { refresh, show } = usePopup();
  const { timeZone } = usePeopleLocale();
  const raise = useRaise();
  const { copiedId, copy, favour } = usePurchaseOrderActions();
  const { exporting, save } = useExport();
  const read = useLedger((context) => readPurchaseOrder(context, { id: props.id }), [props.id]);
  const purchaseOrder = read?.ok === true ? read.value.purchaseOrder : null;
  const today = dayInZone(Date.now(), timeZone);

  const back = (): void => show({ name: 'home', focusId: props.id });
  const edit = (): void => { if (purchaseOrder !== null) show(editView(purchaseOrder)); };
  const copyIt = (): void => { if (purchaseOrder !== null) copy(purchaseOrder); };
  useKeys({
    Escape: back,
    c: copyIt,
    e: edit,
    f: () => { if (purchaseOrder !== null) favour(purchaseOrder); },
  });

  return (
    <Frame
      header={(
        <>
          <ViewTitle takeFocus onBack={back}><Identifier strong text={purchaseOrder?.number ?? props.number} /></ViewTitle>
          {purchaseOrder !== null && (
            <>
              <FavouriteButton purchaseOrder={purchaseOrder} onToggle={() => favour(purchaseOrder)} />
              <Button
                kind="icon" label={i18n.t('ledger.openHere')} title={i18n.t('ledger.openHere')}
                onClick={() => { openLedgerPage(`#/purchase-orders/${props.id}`).catch(raise); }}
              >
                <Icon name="ledger" />
              </Button>
              <Button small shortcut="e" onClick={edit}><Icon name="edit" small />{i18n.t('popup.detail.edit')}</Button>
            </>
          )}
        </>
      )}
      footer={purchaseOrder === null ? undefined : (
        <>
          <Button kind="quiet" busy={exporting} onClick={() => save(purchaseOrder)}>
            <Icon name="export" small />{i18n.t(exporting ? 'popup.exporting' : 'popup.exportOne')}
          </Button>
          <Button kind="primary" shortcut="c" onClick={copyIt}>
            <Icon name={copiedId === null ? 'copy' : 'check'} small />{i18n.t('popup.detail.copy')}
          </Button>
        </>
      )}
    >
      {read?.ok === false && (read.error === 'notFound'
        ? <Notice tone="warn" title={i18n.t('popup.detail.gone')}><Button small onClick={back}>{i18n.t('popup.detail.back')}</Button></Notice>
        : <FailureNotice failure={read.error} onRetry={refresh} />)}
      {read?.ok === true && (
        <>
          <PurchaseOrderHead purchaseOrder={read.value.purchaseOrder} today={today} />
          {read.value.linked.length > 0
            ? (
              <LinkedOrders
                orders={read.value.linked.map(({ order }) => order)} spend={read.value.purchaseOrder.spend}
                hrefOf={(order) => orderDetailsUrl(order.marketplace, order.orderId)}
              />
            )
            : (
              <div class={css['empty']}>
                <h2>{i18n.t('popup.detail.empty')}</h2>
                <p>{i18n.t(useProblem(read.value.purchaseOrder, today) === undefined ? 'popup.detail.emptyText' : 'popup.detail.emptyUnused')}</p>
              </div>
            )}
        </>
      )}
    </Frame>
  );
}
