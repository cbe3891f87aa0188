import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Asin } from '../../lib/domain/ids.ts';
import { receivedUnits, unitsToCome, type ItemUnits } from '../../lib/domain/order-units.ts';
import type { Order } from '../../lib/domain/order.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { classNames } from '../class-names.ts';
import inputs from '../inputs.module.css';
import { usePeopleLocale } from '../people-locale.ts';
import css from './UnitsForm.module.css';

interface Props {
  readonly order: Order;
  readonly busy: boolean;
  readonly onSave: (units: readonly { readonly asin: Asin | null; readonly quantity: number }[]) => void;
  readonly onCancel: () => void;
}

const keyOf = ({ asin }: Pick<ItemUnits, 'asin'>): string => asin ?? '';
const leftOf = (item: ItemUnits): number => unitsToCome(item) ?? 0;

/** Marks what arrived of an order, in part or in full; to begin with, everything that is still to come. */
export function ReceiveForm({ order, busy, onSave, onCancel }: Props) {
  const { locale } = usePeopleLocale();
  const items = receivedUnits(order);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(items.map((item) => [keyOf(item), String(leftOf(item))])));
  const save = (): void => onSave(items.map((item) => ({ asin: item.asin, quantity: Math.trunc(Number(typed[keyOf(item)] ?? 0)) || 0 })));
  return (
    <form
      class={css['form']} aria-label={i18n.t('orders.receive.title')} noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save(); }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); onCancel(); } }}
    >
      <h4 class={css['title']}>{i18n.t('orders.receive.title')}</h4>
      <ul class={css['items']}>
        {items.map((item, index) => {
          const name = item.title ?? item.asin ?? i18n.t('orders.item.unnamed');
          return (
            <li key={keyOf(item)}>
              <bdi class={css['item']} title={name}>{name}</bdi>
              <input
                ref={(input) => { if (index === 0 && document.activeElement?.closest('form') !== input?.form) input?.focus(); }}
                class={classNames(inputs['input'], inputs['money'], css['count'])} type="number" step={1} value={typed[keyOf(item)] ?? ''} aria-describedby="receive-hint"
                aria-label={i18n.t('orders.receive.quantity', { item: name })} onInput={(event) => setTyped({ ...typed, [keyOf(item)]: event.currentTarget.value })}
              />
              <span class={css['of']}>
                {item.ordered === null ? '' : i18n.t('orders.receive.left', { left: formatCount(leftOf(item), locale), ordered: formatCount(item.ordered, locale) })}
              </span>
            </li>
          );
        })}
      </ul>
      <p class={css['hint']} id="receive-hint">{i18n.t('orders.receive.hint')}</p>
      <div class={css['buttons']}>
        <Button kind="primary" type="submit" busy={busy}>{i18n.t('orders.receive.save')}</Button>
        <Button onClick={onCancel}>{i18n.t('orders.division.cancel')}</Button>
      </div>
    </form>
  );
}
