import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import type { Cancellation, CancellationStep } from '../../lib/domain/cancellation.ts';
import type { Checkout } from '../../lib/domain/checkout.ts';
import { entryReasonMaxLength } from '../../lib/domain/entry.ts';
import type { ExportRecord } from '../../lib/domain/export-record.ts';
import type { OrderKey } from '../../lib/domain/ids.ts';
import type { Invoice } from '../../lib/domain/invoice.ts';
import type { Order } from '../../lib/domain/order.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { formatCount, formatDay, formatMoney } from '../../lib/i18n/format.ts';
import { Button, buttonClass } from '../Button.tsx';
import { Chip } from '../Chip.tsx';
import { refusesTooLong, TextField } from '../form/TextField.tsx';
import { Icon } from '../Icon.tsx';
import { Identifier } from '../Identifier.tsx';
import { OutsideLink } from '../OutsideLink.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './CancelSteps.module.css';

interface Props {
  readonly purchaseOrder: Pick<PurchaseOrder, 'state'>;
  readonly cancellation: Cancellation & { readonly invoices: readonly Invoice[]; readonly exports: readonly ExportRecord[] };
  readonly busy: boolean;
  /** Amazon's page of an order, from which it can be cancelled there. */
  readonly amazonHref: (order: Order) => string;
  readonly changeHref: (order: Order) => string;
  readonly onKeep: (orderKey: OrderKey, keep: boolean, reason: string) => void;
  readonly onMove: (to: 'cancellationPending' | 'cancelled' | 'issued', reason: string) => void;
}

/** What a cancellation touches, step by step: it is pending until each order is cancelled, moved, refunded or accepted. */
export function CancelSteps({ purchaseOrder: { state }, cancellation, busy, amazonHref, changeHref, onKeep, onMove }: Props) {
  const { locale } = usePeopleLocale();
  const [reason, setReason] = useState('');
  const section = useRef<HTMLElement>(null);
  const isReady = (): boolean => !refusesTooLong(section.current);
  const move = (to: Parameters<typeof onMove>[0]): void => { if (isReady()) onMove(to, reason); };
  const { steps, placed, open, invoices, exports, isSettled } = cancellation;
  const left = steps.filter(({ settlement }) => settlement === null).length + placed.length;
  const isPending = state === 'cancellationPending';
  const papers = [
    ...(invoices.length > 0 ? [i18n.t('changePo.cancelPo.invoices', invoices.length, [formatCount(invoices.length, locale)])] : []),
    ...(exports.length > 0 ? [i18n.t('changePo.cancelPo.exports', exports.length, [formatCount(exports.length, locale)])] : []),
    ...(open.length > 0 ? [i18n.t('changePo.cancelPo.open', open.length, [formatCount(open.length, locale)])] : []),
  ];
  return (
    <section ref={section} class={css['steps']} aria-label={i18n.t('changePo.cancelPo.title')}>
      <h3 class={css['title']}>{i18n.t('changePo.cancelPo.title')}</h3>
      <p role="status">{isSettled ? i18n.t('changePo.cancelPo.settled') : i18n.t('changePo.cancelPo.left', left, [formatCount(left, locale)])}</p>
      <ol class={css['list']}>
        {steps.map((step) => (
          <Step key={step.order.key} step={step} busy={busy} amazonHref={amazonHref(step.order)} changeHref={changeHref(step.order)} onKeep={(keep) => { if (isReady()) onKeep(step.order.key, keep, reason); }} />
        ))}
        {placed.map((checkout) => <PlacedStep key={checkout.key} checkout={checkout} />)}
      </ol>
      {papers.length > 0 && <ul class={css['quiet']}>{papers.map((text) => <li key={text}>{text}</li>)}</ul>}
      <TextField id="cancel-reason" label={i18n.t('changePo.why')} value={reason} onInput={setReason} most={entryReasonMaxLength} />
      <div class={css['actions']}>
        {isSettled
          ? <Button kind="primary" busy={busy} onClick={() => move('cancelled')}>{i18n.t('changePo.cancelPo.now')}</Button>
          : !isPending && <Button kind="primary" busy={busy} onClick={() => move('cancellationPending')}>{i18n.t('changePo.cancelPo.begin')}</Button>}
        {isPending && <Button busy={busy} onClick={() => move('issued')}>{i18n.t('changePo.cancelPo.reopen')}</Button>}
      </div>
      {!isSettled && <p class={css['quiet']}>{i18n.t(isPending ? 'changePo.cancelPo.pendingNote' : 'changePo.cancelPo.beginNote')}</p>}
    </section>
  );
}

function Step({ step: { order, settlement, way }, busy, amazonHref, changeHref, onKeep }: { step: CancellationStep; busy: boolean; amazonHref: string; changeHref: string; onKeep: (keep: boolean) => void }) {
  const { locale } = usePeopleLocale();
  return (
    <li class={css['step']}>
      <p class={css['line']}>
        <Identifier strong text={order.orderId} />
        <Chip tone={settlement === null ? 'wait' : 'ok'}>{i18n.t(`changePo.settlement.${settlement ?? 'open'}`)}</Chip>
        <span>{order.total === null ? i18n.t('changePo.cancelPo.noTotal') : formatMoney(order.total, locale)}</span>
      </p>
      {settlement === null && (
        <>
          <p class={css['quiet']}>{i18n.t(`changePo.cancelPo.${way}`)}</p>
          <div class={css['actions']}>
            <OutsideLink look={{ kind: 'plain', small: true }} href={amazonHref} label={i18n.t('changePo.cancelPo.onAmazon', { order: order.orderId })}>
              <Icon name="outside" small />{i18n.t(way === 'cancelAtAmazon' ? 'changePo.cancelPo.atAmazon' : 'changePo.cancelPo.giveBack')}
            </OutsideLink>
            <a class={buttonClass({ small: true })} href={changeHref}>{i18n.t('changePo.open')}</a>
            <Button small kind="quiet" busy={busy} label={i18n.t('changePo.cancelPo.keepNamed', { order: order.orderId })} onClick={() => onKeep(true)}>{i18n.t('changePo.cancelPo.keep')}</Button>
          </div>
        </>
      )}
      {settlement === 'kept' && (
        <div class={css['actions']}>
          <Button small kind="quiet" busy={busy} label={i18n.t('changePo.cancelPo.unkeepNamed', { order: order.orderId })} onClick={() => onKeep(false)}>{i18n.t('changePo.cancelPo.unkeep')}</Button>
        </div>
      )}
    </li>
  );
}

function PlacedStep({ checkout: { total, submittedOn } }: { checkout: Checkout }) {
  const { locale } = usePeopleLocale();
  return (
    <li class={css['step']}>
      <p class={css['line']}>
        <span>{submittedOn === null ? i18n.t('changePo.cancelPo.placed') : i18n.t('changePo.cancelPo.placedOn', { day: formatDay(submittedOn, locale) })}</span>
        <Chip tone="wait">{i18n.t('changePo.settlement.open')}</Chip>
        <span>{total === null ? i18n.t('changePo.cancelPo.noTotal') : formatMoney(total, locale)}</span>
      </p>
      <p class={css['quiet']}>{i18n.t('changePo.cancelPo.placedHint')}</p>
    </li>
  );
}
