import { i18n } from '#i18n';
import { ChartFigure } from '../../../../components/chart/ChartFigure.tsx';
import { FigureTable } from '../../../../components/chart/FigureTable.tsx';
import { StepLine } from '../../../../components/chart/StepLine.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { Dossier } from '../../../../lib/app/read-dossier.ts';
import { isWithin } from '../../../../lib/domain/budget-period.ts';
import type { Currency } from '../../../../lib/domain/currency.ts';
import { inCurrency } from '../../../../lib/domain/exchange-rate.ts';
import { spendCourse } from '../../../../lib/domain/overview/spend-course.ts';
import { dayInZone, type PlainDate } from '../../../../lib/domain/plain-date.ts';
import { formatDay } from '../../../../lib/i18n/format.ts';
import { placeHref } from '../overview/overview-params.ts';
import { money, shortMoney } from '../overview/words.ts';

/** What one order added, on the day it was placed; orders of no known day count as of today, as in the budget. */
interface Spent {
  readonly day: PlainDate;
  readonly amount: number;
  readonly order: Dossier['linked'][number]['order'];
}

/** How a purchase order's money was spent over time: against its budget, within the budget's days; other currencies each by itself. */
export function SpendPicture({ dossier }: { dossier: Dossier }) {
  const { purchaseOrder: { budget, spend }, budget: status } = dossier;
  const own = budget?.amount.currency;
  const isOwn = (currency: Currency): boolean => budget !== null && inCurrency({ amount: 1, currency }, budget.amount.currency, budget.rates) !== null;
  const currencies = [...(own !== undefined && spend.some(({ currency }) => isOwn(currency)) ? [own] : []), ...spend.map(({ currency }) => currency).filter((currency) => !isOwn(currency))];
  return <>{currencies.map((currency) => <CurrencyPicture key={currency} dossier={dossier} currency={currency} status={currency === own ? status : null} />)}</>;
}

function CurrencyPicture({ dossier, currency, status }: { dossier: Dossier; currency: Currency; status: Dossier['budget'] }) {
  const { locale, timeZone } = usePeopleLocale();
  const today = dayInZone(Date.now(), timeZone);
  const { budget } = dossier.purchaseOrder;
  const rates = status === null ? [] : budget?.rates ?? [];
  const span = status === null || budget?.period === 'once' ? { from: null, until: null } : status.period;
  const spent = dossier.linked.flatMap(({ link, order }): Spent[] => link.amounts.flatMap((amount) => {
    const converted = inCurrency(amount, currency, rates);
    const day = link.placedOn ?? today;
    return converted === null || !isWithin(day, span) ? [] : [{ day, amount: converted.amount, order }];
  })).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const course = spendCourse(spent);
  const [first, last] = [course[0], course.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = status?.period.from ?? first.day;
  const latest = last.day > today ? last.day : today;
  const until = status?.period.until !== undefined && status.period.until !== null && status.period.until > latest ? status.period.until : latest;
  const begin = Date.parse(first.day < from ? first.day : from);
  const at = (day: PlainDate): number => (Date.parse(day) - begin) / Math.max(86_400_000, Date.parse(until) - begin);
  const exact = (amount: number): string => money(amount, currency, locale);
  const facts = { spent: exact(last.sum), day: formatDay(latest, locale) };
  const finding = status === null ? i18n.t('overview.panel.findingFree', facts) : i18n.t('overview.panel.finding', { ...facts, amount: exact(status.amount.amount) });
  const committed = status === null || status.committed.amount === 0 ? null : last.sum + status.committed.amount;
  let sum = 0;
  const rows = spent.map(({ day, amount, order }, index) => {
    sum += amount;
    return { key: `${order.key} ${index}`, name: order.orderId, href: placeHref('orders', {}, order.key), figures: [formatDay(day, locale), exact(amount), exact(sum)] };
  });
  return (
    <ChartFigure
      title={i18n.t('overview.panel.title')} finding={committed === null ? finding : `${finding} ${i18n.t('overview.panel.committed', { amount: exact(committed) })}.`}
      picture={(
        <StepLine
          steps={course.map(({ day, sum: value }) => ({ at: at(day), value }))} now={at(latest)} expected={committed} limit={status?.amount.amount ?? null} finding={finding}
          limitWords={status === null ? '' : i18n.t('overview.panel.budget', { amount: exact(status.amount.amount) })}
          short={(amount) => shortMoney(amount, currency, locale)} ends={[formatDay(first.day < from ? first.day : from, locale), formatDay(until, locale)]}
        />
      )}
      table={(
        <FigureTable
          label={i18n.t('overview.panel.title')} rows={rows} total={null}
          heads={[i18n.t('overview.panel.order'), i18n.t('overview.panel.day'), i18n.t('overview.spent'), i18n.t('overview.panel.sum')]}
        />
      )}
    />
  );
}
