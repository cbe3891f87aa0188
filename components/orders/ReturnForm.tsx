import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Asin } from '../../lib/domain/ids.ts';
import type { Money } from '../../lib/domain/money.ts';
import { receivedUnits } from '../../lib/domain/order-units.ts';
import { returnStates, type Order, type ReturnState } from '../../lib/domain/order.ts';
import { parseAmount, type AmountFormat } from '../../lib/domain/parse-amount.ts';
import { Button } from '../Button.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';
import css from './UnitsForm.module.css';

/** A return as the form gives it. */
export interface TypedReturn {
  readonly asin: Asin | null;
  readonly quantity: number;
  readonly state: ReturnState;
  readonly refund: Money | null;
}

interface Props {
  readonly order: Order;
  readonly format: AmountFormat;
  readonly busy: boolean;
  readonly onSave: (returned: TypedReturn) => void;
  readonly onCancel: () => void;
}

/** Records units that go back: asked for, sent, or refunded with the amount. */
export function ReturnForm({ order, format, busy, onSave, onCancel }: Props) {
  const items = receivedUnits(order);
  const [item, setItem] = useState('0');
  const [quantity, setQuantity] = useState('1');
  const [state, setState] = useState<ReturnState>('requested');
  const [refund, setRefund] = useState('');
  const [insisted, setInsisted] = useState(false);
  const currency = order.total?.currency;
  const count = /^\d{1,4}$/.test(quantity.trim()) ? Number(quantity) : 0;
  const amount = state === 'refunded' && refund.trim() !== '' && currency !== undefined ? parseAmount(refund, currency, format) : undefined;
  const save = (): void => {
    setInsisted(true);
    const chosen = items[Number(item)];
    if (chosen === undefined || count === 0 || amount?.ok === false) return;
    onSave({ asin: chosen.asin, quantity: count, state, refund: amount === undefined ? null : amount.value });
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
        <TextField
          id="return-quantity" label={i18n.t('orders.giveBack.quantity')} value={quantity} onInput={setQuantity} isCode most={null}
          problem={insisted && count === 0 ? i18n.t('orders.problem.tooMany') : undefined}
        />
        <ChoiceField
          id="return-state" label={i18n.t('orders.giveBack.state')} value={state} onChoose={setState}
          options={returnStates.map((each) => ({ value: each, text: i18n.t(`orders.giveBack.states.${each}`) }))}
        />
        {state === 'refunded' && currency !== undefined && (
          <TextField
            id="return-refund" label={i18n.t('orders.giveBack.refund')} aside={currency} value={refund} onInput={setRefund} isCode most={null}
            hint={i18n.t('orders.giveBack.refundHint')} problem={amount?.ok === false ? i18n.t('orders.division.badAmount') : undefined}
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
