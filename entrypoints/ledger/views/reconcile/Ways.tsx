import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button, buttonClass } from '../../../../components/Button.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { OutsideLink } from '../../../../components/OutsideLink.tsx';
import { AcceptForm } from '../../../../components/reconcile/AcceptForm.tsx';
import { orderDetailsUrl } from '../../../../lib/amazon/page-links.ts';
import { acceptDifferences } from '../../../../lib/app/accept-differences.ts';
import { assignOrder } from '../../../../lib/app/assign-order.ts';
import type { MatchedOrder } from '../../../../lib/app/match-order.ts';
import { reopenDifference } from '../../../../lib/app/reopen-difference.ts';
import type { MailKind, PriceDifference } from '../../../../lib/domain/mail-draft.ts';
import type { Match, MatchStatus } from '../../../../lib/domain/reconcile/match.ts';
import { writeAddress } from '../../address.ts';
import { MailDraft } from '../mail/MailDraft.tsx';
import { useDecisions } from '../orders/use-decisions.ts';
import css from './Reconcile.module.css';
import { usePaperChanges } from './use-paper-changes.ts';

const mailKinds: Readonly<Record<MatchStatus, MailKind>> = {
  matched: 'question', withinTolerance: 'question', unknown: 'question', missingInvoice: 'missingInvoice', wrongPurchaseOrder: 'wrongPurchaseOrder',
  missingPurchaseOrder: 'wrongPurchaseOrder', priceDifference: 'priceDifference', quantityDifference: 'priceDifference', duplicateInvoice: 'priceDifference',
};

/** What can be done about an order whose papers differ. Each way is one entry in the history and can be undone. */
export function Ways({ matched }: { matched: MatchedOrder }) {
  const { order, purchaseOrders, match, acceptance } = matched;
  const decisions = useDecisions();
  const papers = usePaperChanges();
  const [open, setOpen] = useState<'accept' | 'mail' | null>(null);
  const close = (): void => setOpen(null);
  const { likely } = match;
  const isSettled = match.status === 'matched' || match.status === 'withinTolerance';
  const link = (): void => {
    if (likely === null) return;
    const parts = [{ purchaseOrderId: likely.purchaseOrderId, share: { kind: 'whole' } as const }];
    void decisions.decide((context) => assignOrder(context, { orderKey: order.key, parts }), i18n.t('orders.done.linked', { order: order.orderId, number: likely.number }));
  };
  return (
    <div class={css['ways']}>
      {likely !== null && (
        <Button kind="primary" busy={decisions.busy} onClick={link}>
          {i18n.t(purchaseOrders.length === 0 ? 'reconcile.panel.linkTo' : 'reconcile.panel.moveTo', { number: likely.number })}
        </Button>
      )}
      <a class={buttonClass({})} href={writeAddress({ tab: 'orders', open: order.key, params: {} })}>
        <Icon name="box" small />{i18n.t(match.status === 'missingPurchaseOrder' || match.status === 'wrongPurchaseOrder' ? 'reconcile.panel.chooseOther' : 'reconcile.panel.openOrder')}
      </a>
      <OutsideLink look={{ kind: 'plain' }} href={orderDetailsUrl(order.marketplace, order.orderId)} label={i18n.t('reconcile.panel.openAmazon')}>
        <Icon name="outside" small />{i18n.t('reconcile.panel.openAmazon')}
      </OutsideLink>
      {open !== 'mail' && <Button onClick={() => setOpen('mail')}><Icon name="mail" small />{i18n.t('reconcile.panel.write')}</Button>}
      {open === 'mail' && (
        <MailDraft
          matter={{ kind: mailKinds[match.status], purchaseOrderIds: purchaseOrders.map(({ id }) => id), orderKeys: [order.key], difference: differenceOf(match) }}
          onClose={close}
        />
      )}
      {acceptance === null && !isSettled && open !== 'accept' && <Button onClick={() => setOpen('accept')}><Icon name="check" small />{i18n.t('reconcile.panel.accept')}</Button>}
      {open === 'accept' && (
        <AcceptForm
          id="accept-reason" save={i18n.t('reconcile.accept.save')} busy={papers.busy} onCancel={close}
          onAccept={(reason) => void papers.change((context) => acceptDifferences(context, { orderKeys: [order.key], reason }), i18n.t('reconcile.done.accepted', 1, ['1']))
            .then((isDone) => { if (isDone) close(); })}
        />
      )}
      {acceptance !== null && (
        <Button busy={papers.busy} onClick={() => void papers.change((context) => reopenDifference(context, { orderKey: order.key }), i18n.t('reconcile.done.reopened', { order: order.orderId }))}>
          {i18n.t('reconcile.panel.reopen')}
        </Button>
      )}
    </div>
  );
}

function differenceOf({ figures: [first] }: Match): PriceDifference | null {
  if (first === undefined || first.expected === null || first.billed === null || first.difference === 0) return null;
  return { expected: { amount: first.expected, currency: first.currency }, actual: { amount: first.billed, currency: first.currency } };
}
