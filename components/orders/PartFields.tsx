import { i18n } from '#i18n';
import type { Money } from '../../lib/domain/money.ts';
import type { Order } from '../../lib/domain/order.ts';
import { receivedUnits } from '../../lib/domain/order-units.ts';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { Amounts } from '../Amounts.tsx';
import { Button } from '../Button.tsx';
import { classNames } from '../class-names.ts';
import { Icon } from '../Icon.tsx';
import inputs from '../inputs.module.css';
import { usePeopleLocale } from '../people-locale.ts';
import type { PartDraft } from './division-draft.ts';
import css from './PartFields.module.css';
import { PurchaseOrderBox } from './PurchaseOrderBox.tsx';

interface Props {
  readonly part: PartDraft;
  /** Its place among the parts, from 1. */
  readonly row: number;
  readonly order: Order;
  /** What it comes to; null while that is not known. */
  readonly amount: Money | null;
  readonly isDivided: boolean;
  readonly takesFocus: boolean;
  readonly today: PlainDate;
  readonly suggest: (query: string) => Promise<readonly PurchaseOrder[]>;
  readonly onChange: (part: PartDraft) => void;
  readonly onRemove: () => void;
}

const kinds = ['percent', 'amount', 'units', 'rest'] as const;

/** One part of a division: whose it is, which share, and what that comes to. */
export function PartFields(props: Props) {
  const { part, row, order, onChange } = props;
  const id = `part-${part.id}`;
  const offered = kinds.filter((kind) => (kind !== 'amount' || order.total !== null) && (kind !== 'units' || order.lines.some(({ asin }) => asin !== null)));
  return (
    <fieldset class={css['part']}>
      <legend class={css['legend']}>{i18n.t('orders.division.part', { row: String(row) })}</legend>
      <PurchaseOrderBox
        id={`${id}-po`} label={`${i18n.t('orders.division.purchaseOrder')} ${row}`} chosen={part.purchaseOrder} today={props.today} takesFocus={props.takesFocus}
        suggest={props.suggest} onChoose={(purchaseOrder) => onChange({ ...part, purchaseOrder })}
      />
      {props.isDivided && (
        <div class={css['share']}>
          <select
            class={classNames(inputs['input'], css['kind'])} aria-label={`${i18n.t('orders.division.share')} ${row}`} value={part.kind}
            onChange={(event) => {
              const kind = offered.find((each) => each === event.currentTarget.value);
              if (kind !== undefined) onChange({ ...part, kind, text: '' });
            }}
          >
            {offered.map((kind) => <option key={kind} value={kind}>{i18n.t(`orders.division.kind.${kind}`)}</option>)}
          </select>
          {(part.kind === 'percent' || part.kind === 'amount') && (
            <input
              class={classNames(inputs['input'], inputs['money'], css['value'])} type="text" inputMode="decimal" dir="ltr" autocomplete="off" value={part.text}
              aria-label={i18n.t(`orders.division.${part.kind}`, { row: String(row) })} onInput={(event) => onChange({ ...part, text: event.currentTarget.value })}
            />
          )}
          <span class={css['amount']}>{props.amount !== null && <Amounts amounts={[props.amount]} />}</span>
          <Button kind="icon" small label={i18n.t('orders.division.remove', { row: String(row) })} onClick={props.onRemove}><Icon name="cross" small /></Button>
        </div>
      )}
      {props.isDivided && part.kind === 'units' && <UnitFields {...props} />}
    </fieldset>
  );
}

function UnitFields({ part, row, order, onChange }: Props) {
  const { locale } = usePeopleLocale();
  return (
    <ul class={css['units']}>
      {receivedUnits(order).map(({ asin, title, ordered }) => (asin === null ? null : (
        <li key={asin}>
          <bdi class={css['item']} title={title ?? asin}>{title ?? asin}</bdi>
          <input
            class={classNames(inputs['input'], inputs['money'], css['count'])} type="number" min={0} max={ordered ?? 9999} step={1} value={part.units[asin] ?? ''}
            aria-label={i18n.t('orders.division.units', { item: title ?? asin, row: String(row) })}
            onInput={(event) => onChange({ ...part, units: { ...part.units, [asin]: event.currentTarget.value } })}
          />
          <span class={css['of']}>{ordered === null ? '' : i18n.t('orders.division.of', { count: formatCount(ordered, locale) })}</span>
        </li>
      )))}
    </ul>
  );
}
