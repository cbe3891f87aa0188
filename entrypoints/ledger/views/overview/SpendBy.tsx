import { i18n } from '#i18n';
import { BarList } from '../../../../components/chart/BarList.tsx';
import { ChartCard } from '../../../../components/chart/ChartCard.tsx';
import { FigureTable } from '../../../../components/chart/FigureTable.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { Pill } from '../../../../components/pills/Pill.tsx';
import type { Overview } from '../../../../lib/app/read-overview.ts';
import type { PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import type { Days } from '../../../../lib/domain/overview/period.ts';
import type { CurrencySpend, SpendSlice } from '../../../../lib/domain/overview/spend-sums.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { useAddress } from '../../use-address.ts';
import css from './Overview.module.css';
import { ordersHref, spendViews, type SpendView } from './overview-params.ts';
import { money, orderCount, percent } from './words.ts';

/** Bars that are drawn; the table has all. */
const mostBars = 7;

interface Props {
  readonly spend: CurrencySpend;
  readonly days: Days;
  readonly view: SpendView;
  readonly purchaseOrders: Overview['purchaseOrders'];
}

/** What was spent in one currency, divided by department, purchase order or seller. */
export function SpendBy({ spend, days, view, purchaseOrders }: Props) {
  const { locale } = usePeopleLocale();
  const { setParams } = useAddress();
  const { currency, total, orders } = spend;
  const slices = { department: spend.byDepartment, purchaseOrder: spend.byPurchaseOrder, seller: spend.bySeller }[view];
  const nameOf = ({ kind, key }: SpendSlice): string => {
    if (kind === 'loose') return i18n.t('overview.by.loose');
    if (kind === 'unnamed') return i18n.t(view === 'seller' ? 'overview.by.noSeller' : 'overview.by.noDepartment');
    const purchaseOrder = view === 'purchaseOrder' ? purchaseOrders.get(key as PurchaseOrderId) : undefined; // its slices are named by id
    return purchaseOrder === undefined ? key : [purchaseOrder.number, purchaseOrder.title].filter((part) => part !== '').join(' · ');
  };
  const hrefOf = ({ kind, key }: SpendSlice): string => {
    const within = { ...days, currency };
    if (kind === 'loose') return ordersHref({ ...within, filter: 'withoutPurchaseOrder' });
    if (kind === 'unnamed') return ordersHref({ ...within, lacks: view === 'seller' ? 'seller' : 'department' });
    return ordersHref({ ...within, [view]: key });
  };
  const exact = (amount: number): string => money(amount, currency, locale);
  const [first] = slices;
  const finding = first === undefined ? '' : i18n.t('overview.by.finding', { name: nameOf(first), share: percent(first.amount, total, locale), amount: exact(first.amount) });
  const shown = slices.slice(0, mostBars);
  return (
    <ChartCard
      title={i18n.t(`overview.by.title.${view}`, { currency })} finding={finding}
      tools={(
        <div class={css['views']} role="group" aria-label={i18n.t('overview.by.views')}>
          {spendViews.map((each) => <Pill key={each} on={each === view} name={i18n.t(`overview.by.view.${each}`)} onToggle={() => setParams({ by: each })} />)}
        </div>
      )}
      picture={(
        <>
          <BarList
            bars={shown.map((slice) => ({
              key: `${slice.kind} ${slice.key}`, name: <bdi>{nameOf(slice)}</bdi>, href: hrefOf(slice), figure: exact(slice.amount),
              filled: slice.kind === 'loose' ? 0 : slice.amount, outlined: slice.kind === 'loose' ? slice.amount : 0,
              words: i18n.t('overview.by.bar', { name: nameOf(slice), amount: exact(slice.amount), share: percent(slice.amount, total, locale), orders: orderCount(slice.orders, locale) }),
            }))}
          />
          {slices.length > shown.length && (
            <p class={css['rest']}>{i18n.t('overview.by.rest', slices.length - shown.length, [formatCount(slices.length - shown.length, locale)], {
              amount: exact(slices.slice(mostBars).reduce((sum, { amount }) => sum + amount, 0)),
            })}</p>
          )}
        </>
      )}
      table={(
        <FigureTable
          label={i18n.t(`overview.by.title.${view}`, { currency })}
          heads={[i18n.t(`overview.by.view.${view}`), i18n.t('overview.spent'), i18n.t('overview.by.share'), i18n.t('orders.title')]}
          rows={slices.map((slice) => ({
            key: `${slice.kind} ${slice.key}`, name: <bdi>{nameOf(slice)}</bdi>, href: hrefOf(slice),
            figures: [exact(slice.amount), percent(slice.amount, total, locale), formatCount(slice.orders, locale)],
          }))}
          total={[i18n.t('overview.total'), exact(total), percent(1, 1, locale), formatCount(orders, locale)]}
        />
      )}
    />
  );
}
