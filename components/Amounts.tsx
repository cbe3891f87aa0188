import type { Money } from '../lib/domain/money.ts';
import { formatMoney } from '../lib/i18n/format.ts';
import css from './Amounts.module.css';
import { classNames } from './class-names.ts';
import { usePeopleLocale } from './people-locale.ts';

/** Amounts of money, one per currency, each on its own line and never cut. `final` draws the double rule under them. */
export function Amounts(props: { amounts: readonly Money[]; final?: boolean; id?: string }) {
  const { locale } = usePeopleLocale();
  return (
    <span id={props.id} class={classNames(css['amounts'], props.final && css['final'])}>
      {props.amounts.map((money) => <bdi key={money.currency}>{formatMoney(money, locale)}</bdi>)}
    </span>
  );
}
