import { i18n } from '#i18n';
import type { AgreedLine } from '../../lib/domain/agreed-line.ts';
import { formatCount, formatMoney } from '../../lib/i18n/format.ts';
import { classNames } from '../class-names.ts';
import { Identifier } from '../Identifier.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './LinesTable.module.css';

interface Units {
  readonly ordered: number;
  readonly received: number;
  readonly invoiced: number;
}

/** What was agreed, line by line, and how much of it was ordered, came, was invoiced and is left. More than agreed stands out. */
export function LinesTable(props: { lines: readonly AgreedLine[]; units: ReadonlyMap<string, Units> }) {
  const { locale } = usePeopleLocale();
  return (
    <table class={css['table']}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('ledger.lines.item')}</th>
          <th scope="col">{i18n.t('ledger.lines.agreed')}</th>
          <th scope="col">{i18n.t('ledger.lines.ordered')}</th>
          <th scope="col">{i18n.t('ledger.lines.received')}</th>
          <th scope="col">{i18n.t('overview.panel.invoiced')}</th>
          <th scope="col">{i18n.t('ledger.lines.left')}</th>
        </tr>
      </thead>
      <tbody>
        {props.lines.map(({ id, asin, text, quantity, unitPrice }) => {
          const { ordered, received, invoiced } = props.units.get(id) ?? { ordered: 0, received: 0, invoiced: 0 };
          const left = quantity === null ? null : quantity - ordered;
          return (
            <tr key={id}>
              <th scope="row">
                <span class={css['text']}>{text === '' ? <Identifier text={asin ?? ''} /> : <bdi>{text}</bdi>}</span>
                <span class={css['more']}>
                  {asin !== null && text !== '' && <Identifier text={asin} />}
                  {unitPrice !== null && <span>{i18n.t('ledger.lines.each', { price: formatMoney(unitPrice, locale) })}</span>}
                </span>
              </th>
              <td>{quantity === null ? '–' : formatCount(quantity, locale)}</td>
              <td class={css['strong']}>{formatCount(ordered, locale)}</td>
              <td>{formatCount(received, locale)}</td>
              <td>{formatCount(invoiced, locale)}</td>
              <td class={classNames(left !== null && left < 0 && css['over'])}>
                {left === null ? '–' : left < 0 ? i18n.t('ledger.lines.over', { count: formatCount(-left, locale) }) : formatCount(left, locale)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
