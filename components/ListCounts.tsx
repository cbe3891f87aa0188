import { i18n } from '#i18n';
import type { ListCompleteness, ListPeriod } from '../lib/domain/completeness.ts';
import { formatCount, formatDay } from '../lib/i18n/format.ts';
import { Chip } from './Chip.tsx';
import css from './ListCounts.module.css';
import { OutsideLink } from './OutsideLink.tsx';
import { usePeopleLocale } from './people-locale.ts';

/** How many orders of each period's list were seen, of how many the marketplace announces. `href` leads to the list. */
export function ListCounts(props: { lists: readonly ListCompleteness[]; href: string }) {
  const { locale } = usePeopleLocale();
  if (props.lists.length === 0) return null;
  return (
    <ul class={css['lists']} aria-label={i18n.t('options.lists.title')}>
      {props.lists.map((list) => (
        <li key={list.key} class={css['list']}>
          <span class={css['period']}>{periodName(list.period, locale)}</span>
          <span class={css['count']}><Count list={list} href={props.href} /></span>
          <span class={css['day']}>{i18n.t('options.lists.asOf', { day: formatDay(list.seenOn, locale) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Count(props: { list: ListCompleteness; href: string }) {
  const { locale } = usePeopleLocale();
  const { seen, announced, unread, period } = props.list;
  const left = announced - seen.length - unread.length;
  const figures = { seen: formatCount(seen.length, locale), announced: formatCount(announced, locale) };
  const list = period.startsWith('year-') ? `${props.href}?timeFilter=${period}` : props.href;
  return (
    <>
      <Chip tone={seen.length >= announced ? 'ok' : 'warn'}>{i18n.t('options.lists.count', figures)}</Chip>
      {unread.length > 0 ? ` ${i18n.t('options.lists.unread', unread.length, [formatCount(unread.length, locale)])}` : null}
      {left > 0 ? ` ${i18n.t('options.lists.left', left, [formatCount(left, locale)])} ` : null}
      {left > 0 ? <OutsideLink href={list}>{i18n.t('options.lists.open')}</OutsideLink> : null}
    </>
  );
}

function periodName(period: ListPeriod, locale: string): string {
  if (period === 'last30') return i18n.t('options.lists.last30');
  const number = period.slice(period.indexOf('-') + 1);
  return period.startsWith('year-') ? number : i18n.t('options.lists.months', { count: formatCount(Number(number), locale) });
}
