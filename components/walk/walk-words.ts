import { i18n } from '#i18n';
import type { WalkView } from '../../lib/domain/list-walk-view.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { periodWords } from './period-words.ts';

/** Which list a walk goes through: "2026 on amazon.de". */
export function walkName({ period, marketplace }: Pick<WalkView, 'period' | 'marketplace'>): string {
  return i18n.t('walk.name', { period: periodWords(period), marketplace });
}

/** How far it is: "38 of 97 orders seen", and the order pages where some were asked for. Only what is known is said. */
export function progressWords({ seen, announced, pagesOpened, pagesAsked }: WalkView, locale: string): string {
  const count = (value: number): string => formatCount(value, locale);
  const orders = announced === null
    ? i18n.t('walk.seenOpen', seen, [count(seen)])
    : i18n.t('walk.seen', { seen: count(seen), announced: count(announced) });
  if (pagesAsked === 0) return orders;
  return `${orders} · ${i18n.t('walk.pages', { opened: count(pagesOpened), asked: count(pagesAsked) })}`;
}

/** What is still to be said: why it stopped, or what of a finished list was not seen. Empty when there is nothing. */
export function remarkWords({ state, reason, seen, announced, unread }: WalkView, locale: string): string {
  if (reason !== null) return i18n.t(`walk.stop.${reason}`);
  if (state !== 'done') return '';
  const left = Math.max(0, (announced ?? 0) - seen - unread);
  return [
    ...(unread === 0 ? [] : [i18n.t('walk.unread', unread, [formatCount(unread, locale)])]),
    ...(left === 0 ? [] : [i18n.t('walk.left', left, [formatCount(left, locale)])]),
  ].join(' ');
}
