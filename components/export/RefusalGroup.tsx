import { i18n } from '#i18n';
import { formatCount } from '../../lib/i18n/format.ts';
import { Identifier } from '../Identifier.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import { Sentence } from '../Sentence.tsx';
import css from './RefusalGroup.module.css';

/** A row that would be refused, and where it is mended. */
export interface RefusedRow {
  readonly number: string;
  /** Address of the PO; null: nobody saved it. */
  readonly purchaseOrderHref: string | null;
  readonly order: { readonly id: string; readonly href: string } | null;
  /** What stands in the field; empty when nothing does. */
  readonly value: string;
}

/** How many rows are drawn: enough to begin with. */
const shownRows = 50;

/** Rows that would be refused for one reason at one field of the other program. */
export function RefusalGroup(props: { field: string; reason: string; rows: readonly RefusedRow[]; isOpen: boolean }) {
  const { rows } = props;
  const { locale } = usePeopleLocale();
  const rest = rows.length - shownRows;
  return (
    <details class={css['group']} open={props.isOpen}>
      <summary class={css['head']}>
        <span>
          <Sentence text={i18n.t('exporting.refused.group', { field: '{field}', reason: '{reason}' })} parts={{ field: <bdi class={css['field']} dir="ltr" translate={false}>{props.field}</bdi>, reason: props.reason }} />
        </span>
        <span class={css['count']}>{i18n.t('exporting.check.rows', rows.length, [formatCount(rows.length, locale)])}</span>
      </summary>
      <ul class={css['rows']}>
        {rows.slice(0, shownRows).map(({ number, purchaseOrderHref, order, value }, index) => (
          <li key={index} class={css['row']}>
            {purchaseOrderHref === null ? <Identifier text={number} /> : <a href={purchaseOrderHref}><Identifier text={number} /></a>}
            {order !== null && <a href={order.href}><Identifier text={order.id} /></a>}
            {value !== '' && <bdi class={css['value']}>{value}</bdi>}
          </li>
        ))}
        {rest > 0 && <li class={css['row']}>{i18n.t('exporting.refused.more', rest, [formatCount(rest, locale)])}</li>}
      </ul>
    </details>
  );
}
