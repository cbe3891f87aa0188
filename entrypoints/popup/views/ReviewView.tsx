import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { CandidateCard } from '../../../components/CandidateCard.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { Frame } from '../../../components/Frame.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { ReviewedOrder } from '../../../components/ReviewedOrder.tsx';
import { ViewTitle } from '../../../components/ViewTitle.tsx';
import { orderDetailsUrl } from '../../../lib/amazon/page-links.ts';
import { listWaiting } from '../../../lib/app/list-waiting.ts';
import { settleReview } from '../../../lib/app/settle-review.ts';
import { unsettleReview } from '../../../lib/app/unsettle-review.ts';
import type { Checkout } from '../../../lib/domain/checkout.ts';
import type { OrderKey } from '../../../lib/domain/ids.ts';
import type { Order } from '../../../lib/domain/order.ts';
import { failureText } from '../../extension-page/failure-text.ts';
import { inLedger } from '../../extension-page/in-ledger.ts';
import { usePopup } from '../popup-context.ts';
import { useKeys } from '../../extension-page/use-keys.ts';
import { useLedger } from '../../extension-page/use-ledger.ts';
import { useRaise } from '../../extension-page/use-raise.ts';
import css from './ReviewView.module.css';

/** One order beside the checkouts it could come from. One click settles it. */
export function ReviewView(props: { orderKey: OrderKey }) {
  const { refresh, say, show } = usePopup();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);
  const needs = useLedger(listWaiting, []);
  const review = needs?.ok === true ? needs.value.reviews.find(({ order }) => order.key === props.orderKey) : undefined;
  const back = (): void => show({ name: 'home', focusId: null });
  useKeys({ Escape: back });

  const settle = (order: Order, checkout: Checkout | null): void => {
    if (busy) return;
    setBusy(true);
    inLedger((context) => settleReview(context, { orderKey: order.key, checkoutKey: checkout?.key ?? null })).then((settled) => {
      setBusy(false);
      if (!settled.ok && settled.error !== 'notFound') return say({ tone: 'warn', text: failureText(settled.error) });
      refresh();
      back();
      if (!settled.ok) return say({ text: i18n.t('popup.review.gone') });
      say({ text: settledText(order, checkout), action: { label: i18n.t('popup.form.undo'), run: () => undo(order) } });
    }, raise);
  };

  const undo = (order: Order): void => {
    inLedger((context) => unsettleReview(context, { orderKey: order.key })).then((undone) => {
      refresh();
      if (undone.ok) say({ text: i18n.t('popup.review.unsettled', { order: order.orderId }) });
      else if (undone.error === 'notFound') say({ text: i18n.t('popup.review.gone') });
      else say({ tone: 'warn', text: failureText(undone.error) });
    }, raise);
  };

  return (
    <Frame header={<ViewTitle takeFocus onBack={back}>{i18n.t('popup.review.title')}</ViewTitle>}>
      {needs?.ok === false && <FailureNotice failure={needs.error} onRetry={refresh} />}
      {needs?.ok === true && review === undefined && (
        <Notice tone="warn" title={i18n.t('popup.review.gone')}><Button small onClick={back}>{i18n.t('popup.detail.back')}</Button></Notice>
      )}
      {review !== undefined && (
        <div class={css['review']}>
          <p class={css['lead']}>{i18n.t(review.candidates.length === 1 ? 'popup.review.leadOne' : 'popup.review.lead')}</p>
          <ReviewedOrder order={review.order} href={orderDetailsUrl(review.order.marketplace, review.order.orderId)} />
          <ul class={css['candidates']}>
            {review.candidates.map((checkout) => (
              <CandidateCard
                key={checkout.key} checkout={checkout} order={review.order} busy={busy}
                onPick={() => settle(review.order, checkout)}
              />
            ))}
          </ul>
          <Button busy={busy} onClick={() => settle(review.order, null)}>{i18n.t('popup.review.none')}</Button>
        </div>
      )}
    </Frame>
  );
}

function settledText(order: Order, checkout: Checkout | null): string {
  if (checkout === null) return i18n.t('popup.review.settledNone', { order: order.orderId });
  if (checkout.chosen === null) return i18n.t('popup.review.settledBare', { order: order.orderId });
  return i18n.t('popup.review.settled', { order: order.orderId, number: checkout.chosen.number });
}
