import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import css from '../../../../components/change-order/ChangeOrder.module.css';
import { CopyVerdictLine } from '../../../../components/change-order/CopyVerdictLine.tsx';
import { EffectLines, type ShownEffects } from '../../../../components/change-order/EffectLines.tsx';
import { CheckField } from '../../../../components/form/CheckField.tsx';
import { refusesTooLong, TextField } from '../../../../components/form/TextField.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { PurchaseOrderBox } from '../../../../components/orders/PurchaseOrderBox.tsx';
import { OutsideLink } from '../../../../components/OutsideLink.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { orderDetailsUrl } from '../../../../lib/amazon/page-links.ts';
import { changeOrderPurchaseOrder } from '../../../../lib/app/change-order-purchase-order.ts';
import { previewChange, readCopyVerdict, type ChangeEffects } from '../../../../lib/app/preview-change.ts';
import { entryReasonMaxLength } from '../../../../lib/domain/entry.ts';
import type { Finding } from '../../../../lib/domain/findings/finding.ts';
import type { Order } from '../../../../lib/domain/order.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { findingSentence, findingTitle } from '../../../../lib/messaging/field-words/finding-text.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { suggest } from './suggest.ts';
import type { Decisions } from './use-decisions.ts';

interface Props {
  readonly order: Order;
  readonly decisions: Decisions;
  readonly onClose: () => void;
}

/** Gives an order another PO: first whether Amazon's copy can follow, then what would change, then the change itself. */
export function ChangePurchaseOrder({ order, decisions, onClose }: Props) {
  const { locale, timeZone } = usePeopleLocale();
  const [chosen, setChosen] = useState<PurchaseOrder | null>(null);
  const [reason, setReason] = useState('');
  const [withAmazon, setWithAmazon] = useState(false);
  const [insisted, setInsisted] = useState(false);
  const verdict = useLedger((context) => readCopyVerdict(context, { orderKey: order.key }), [order.key]);
  const isSame = chosen !== null && order.linkedTo.length === 1 && order.linkedTo[0] === chosen.id;
  const isReady = chosen !== null && !isSame;
  const effects = useLedger(
    (context) => previewChange(context, { orderKey: order.key, purchaseOrderId: chosen?.id ?? order.linkedTo[0] ?? '' as PurchaseOrder['id'] }), // never asked with the last: `isReady`
    [order.key, chosen?.id], isReady,
  );
  const sentence = ({ facts }: Finding): string => findingSentence(facts, locale);
  const words = (finding: Finding): string => `${findingTitle(finding.facts)}. ${sentence(finding)}`;
  const inWords = ({ come, change, go, ...others }: ChangeEffects): ShownEffects => (
    { ...others, come: come.map(words), change: change.map(({ before, after }) => ({ before: sentence(before), after: words(after) })), go: go.map(words) }
  );
  const save = (): void => {
    setInsisted(true);
    if (!isReady) return;
    void decisions.decide(
      (context) => changeOrderPurchaseOrder(context, { orderKey: order.key, purchaseOrderId: chosen.id, reason, withAmazon }),
      i18n.t('changePo.done', { order: order.orderId, number: chosen.number }),
    ).then((isDone) => { if (isDone) onClose(); });
  };
  const canCopy = verdict?.ok === true && verdict.value.chance !== 'nothing';
  return (
    <form
      class={css['form']} aria-label={i18n.t('changePo.title')} noValidate onSubmit={(event) => { event.preventDefault(); if (!decisions.busy && !refusesTooLong(event.currentTarget)) save(); }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <h3 class={css['title']}>{i18n.t('changePo.title')}</h3>
      {verdict?.ok === true && <CopyVerdictLine verdict={verdict.value} />}
      <PurchaseOrderBox id="change-po" label={i18n.t('changePo.to')} chosen={chosen} today={dayInZone(Date.now(), timeZone)} takesFocus suggest={suggest} onChoose={setChosen} />
      {isSame && <p class={css['quiet']}>{i18n.t('changePo.same')}</p>}
      {insisted && chosen === null && <p role="alert">{i18n.t('changePo.choose')}</p>}
      {isReady && effects?.ok === true && <EffectLines effects={inWords(effects.value)} />}
      {canCopy && (
        <div class={css['part']}>
          <CheckField id="change-amazon" label={i18n.t('changePo.withAmazon')} hint={i18n.t('changePo.withAmazonHint')} checked={withAmazon} onChange={setWithAmazon} />
          {withAmazon && (
            <div class={css['actions']}>
              <OutsideLink look={{ kind: 'plain', small: true }} href={orderDetailsUrl(order.marketplace, order.orderId)} label={i18n.t('changePo.copy.open')}>
                <Icon name="outside" small />{i18n.t('changePo.copy.open')}
              </OutsideLink>
            </div>
          )}
        </div>
      )}
      <TextField id="change-reason" label={i18n.t('changePo.why')} value={reason} onInput={setReason} most={entryReasonMaxLength} />
      <div class={css['actions']}>
        <Button kind="primary" type="submit" busy={decisions.busy}>{i18n.t('changePo.save')}</Button>
        <Button onClick={onClose}>{i18n.t('changePo.cancel')}</Button>
      </div>
    </form>
  );
}
