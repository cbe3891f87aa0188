import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { settleReview } from '../../../../lib/app/settle-review.ts';
import { unsettleReview } from '../../../../lib/app/unsettle-review.ts';
import type { Checkout } from '../../../../lib/domain/checkout.ts';
import type { Order } from '../../../../lib/domain/order.ts';
import type { Result } from '../../../../lib/domain/result.ts';
import type { StorageFailure } from '../../../../lib/storage/failure.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

/** Settles which checkout an order came from (null: none of ours), and says so with the way back. */
export function useSettle(): { busy: boolean; settle: (order: Order, checkout: Checkout | null) => void } {
  const { refresh, say } = useExtensionPage();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);
  const tell = (done: Result<null, 'notFound' | StorageFailure>, text: string, undo?: () => void): void => {
    refresh();
    if (done.ok) say({ text, ...(undo === undefined ? {} : { action: { label: i18n.t('orders.done.undo'), run: undo } }) });
    else say({ tone: 'warn', text: done.error === 'notFound' ? i18n.t('orders.problem.notFound') : failureText(done.error) });
  };
  const settle = (order: Order, checkout: Checkout | null): void => {
    setBusy(true);
    const undo = (): void => {
      inLedger((context) => unsettleReview(context, { orderKey: order.key })).then((done) => tell(done, i18n.t('orders.done.undone')), raise);
    };
    inLedger((context) => settleReview(context, { orderKey: order.key, checkoutKey: checkout?.key ?? null }))
      .then((done) => tell(done, i18n.t('orders.done.settled', { order: order.orderId }), undo), raise)
      .finally(() => setBusy(false));
  };
  return { busy, settle };
}
