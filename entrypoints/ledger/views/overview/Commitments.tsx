import { i18n } from '#i18n';
import { BarList } from '../../../../components/chart/BarList.tsx';
import { ChartCard } from '../../../../components/chart/ChartCard.tsx';
import { FigureTable } from '../../../../components/chart/FigureTable.tsx';
import { Keys } from '../../../../components/chart/Keys.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { Commitment } from '../../../../lib/app/read-commitments.ts';
import type { Currency } from '../../../../lib/domain/currency.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import css from './Overview.module.css';
import { purchaseOrdersHref } from './overview-params.ts';
import { money, orderCount } from './words.ts';

/** Bars that are drawn; the table has all. */
const mostBars = 7;

/** What purchase orders will still be charged with, in one currency: placed and not seen yet, or open in a checkout. */
export function Commitments({ commitments, currency }: { commitments: readonly Commitment[]; currency: Currency | null }) {
  const { locale } = usePeopleLocale();
  const amountIn = (amounts: Commitment['held']): number => amounts.find((each) => each.currency === currency)?.amount ?? 0;
  const parts = commitments
    .map(({ purchaseOrder, committed, held, uncosted }) => ({ purchaseOrder, placed: amountIn(committed), open: amountIn(held), uncosted: currency === null ? uncosted : 0 }))
    .filter(({ placed, open, uncosted }) => placed + open > 0 || uncosted > 0)
    .sort((a, b) => b.placed + b.open - a.placed - a.open);
  const exact = (amount: number): string => (currency === null ? '' : money(amount, currency, locale));
  const sum = (part: 'placed' | 'open' | 'uncosted'): number => parts.reduce((total, each) => total + each[part], 0);
  const title = currency === null ? i18n.t('overview.open.titleNone') : i18n.t('overview.open.title', { currency });
  const finding = currency === null
    ? parts.length === 0 ? i18n.t('overview.open.none') : i18n.t('overview.open.uncosted', { orders: orderCount(sum('uncosted'), locale) })
    : i18n.t('overview.open.finding', { placed: exact(sum('placed')), open: exact(sum('open')) });
  const figureOf = ({ placed, open, uncosted }: (typeof parts)[number]): string => (currency === null ? orderCount(uncosted, locale) : exact(placed + open));
  const nameOf = ({ purchaseOrder: { number, title: words } }: (typeof parts)[number]): string => [number, words].filter((part) => part !== '').join(' · ');
  return (
    <ChartCard
      title={title} finding={finding}
      picture={parts.length === 0 ? null : (
        <>
          <BarList
            bars={parts.slice(0, mostBars).map((part) => ({
              key: part.purchaseOrder.id, name: <bdi>{nameOf(part)}</bdi>, href: purchaseOrdersHref({}, part.purchaseOrder.id), figure: figureOf(part),
              filled: currency === null ? part.uncosted : part.placed, outlined: part.open, words: `${nameOf(part)}: ${figureOf(part)}`,
            }))}
          />
          {currency !== null && <Keys filled={i18n.t('overview.open.placed')} outlined={i18n.t('overview.open.held')} />}
          {parts.length > mostBars && <p class={css['rest']}>{i18n.t('overview.open.rest', parts.length - mostBars, [formatCount(parts.length - mostBars, locale)])}</p>}
        </>
      )}
      table={parts.length === 0 ? null : (
        <FigureTable
          label={title}
          heads={currency === null
            ? [i18n.t('overview.by.view.purchaseOrder'), i18n.t('orders.title')]
            : [i18n.t('overview.by.view.purchaseOrder'), i18n.t('overview.open.both'), i18n.t('overview.open.placed'), i18n.t('overview.open.held')]}
          rows={parts.map((part) => ({
            key: part.purchaseOrder.id, name: <bdi>{nameOf(part)}</bdi>, href: purchaseOrdersHref({}, part.purchaseOrder.id),
            figures: currency === null ? [formatCount(part.uncosted, locale)] : [exact(part.placed + part.open), exact(part.placed), exact(part.open)],
          }))}
          total={currency === null
            ? [i18n.t('overview.total'), formatCount(sum('uncosted'), locale)]
            : [i18n.t('overview.total'), exact(sum('placed') + sum('open')), exact(sum('placed')), exact(sum('open'))]}
        />
      )}
    />
  );
}
