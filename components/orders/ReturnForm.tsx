import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { returnMarks, unitsWaiting, type ReturnedUnits, type ReturnMark } from '../../lib/domain/mark-return.ts';
import { receivedUnits } from '../../lib/domain/order-units.ts';
import type { Order } from '../../lib/domain/order.ts';
import { parseAmount, type AmountFormat } from '../../lib/domain/parse-amount.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './UnitsForm.module.css';

interface Props {
  readonly order: Order;
  readonly format: AmountFormat;
  readonly busy: boolean;
  readonly onSave: (returned: ReturnedUnits) => void;
  readonly onCancel: () => void;
}

/** Records what became of units: asked to go back, sent, or refunded with the amount. Says how many wait for that step, and begins with them. */
export function ReturnForm({ order, format, busy, onSave, onCancel }: Props) {
  const items = receivedUnits(order);
  const [item, setItem] = useState('0');
  const [typed, setTyped] = useState<string | null>(null);
  const [mark, setMark] = useState<ReturnMark>('requested');
  const [refund, setRefund] = useState('');
  const [insisted, setInsisted] = useState(false);
  const { locale } = usePeopleLocale();
  const chosen = items[Number(item)];
  const currency = order.total?.currency;
  const hasUnits = mark !== 'moneyOnly';
  const isRefund = mark !== 'requested' && mark !== 'sent';
  const waiting = chosen === undefined || !hasUnits ? null : unitsWaiting(order, chosen.asin, mark);
  // Of what can still be asked for nobody means all; of what waits for a step somebody mostly does.
  const quantity = typed ?? String(mark === 'requested' ? 1 : Math.max(1, waiting ?? 1));
  const count = /^\d{1,4}$/.test(quantity.trim()) ? Number(quantity) : 0;
  const amount = isRefund && refund.trim() !== '' && currency !== undefined ? parseAmount(refund, currency, format) : undefined;
  const lacksAmount = mark === 'moneyOnly' && amount === undefined;
  const save = (): void => {
    setInsisted(true);
    if (chosen === undefined || (hasUnits && count === 0) || lacksAmount || amount?.ok === false) return;
    onSave({ asin: chosen.asin, quantity: hasUnits ? count : 0, state: mark, refund: amount === undefined ? null : amount.value });
  };
  return (
    <form
      class={css['form']} aria-label={i18n.t('orders.giveBack.title')} noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save(); }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); onCancel(); } }}
    >
      <h4 class={css['title']}>{i18n.t('orders.giveBack.title')}</h4>
      <div class={css['fields']}>
        <div class={css['wide']}>
          <ChoiceField
            id="return-item" label={i18n.t('orders.giveBack.item')} value={item} onChoose={setItem}
            options={items.map(({ title, asin }, index) => ({ value: String(index), text: title ?? asin ?? i18n.t('orders.item.unnamed') }))}
          />
        </div>
        <div class={css['wide']}>
          <ChoiceField
            id="return-state" label={i18n.t('orders.giveBack.state')} value={mark} onChoose={setMark}
            options={returnMarks.map((each) => ({ value: each, text: i18n.t(`orders.giveBack.states.${each}`) }))}
          />
        </div>
        {hasUnits && (
          <TextField
            id="return-quantity" label={i18n.t('orders.giveBack.quantity')} value={quantity} onInput={setTyped} isCode most={null}
            hint={waiting === null ? undefined : i18n.t(`orders.giveBack.waiting.${mark}`, waiting, [formatCount(waiting, locale)])}
            problem={insisted && count === 0 ? i18n.t('orders.problem.tooMany') : undefined}
          />
        )}
        {isRefund && currency !== undefined && (
          <TextField
            id="return-refund" label={i18n.t('orders.giveBack.refund')} aside={currency} value={refund} onInput={setRefund} isCode most={null}
            hint={i18n.t('orders.giveBack.refundHint')}
            problem={amount?.ok === false ? i18n.t('orders.division.badAmount') : insisted && lacksAmount ? i18n.t('orders.problem.noAmount') : undefined}
          />
        )}
      </div>
      <div class={css['buttons']}>
        <Button kind="primary" type="submit" busy={busy}>{i18n.t('orders.giveBack.save')}</Button>
        <Button onClick={onCancel}>{i18n.t('orders.division.cancel')}</Button>
      </div>
    </form>
  );
}
