import { browser } from '#imports';
import { i18n } from '#i18n';
import type { WaitingCount } from '../../lib/app/count-waiting.ts';
import { formatCount, formatList, peopleLocale } from '../../lib/i18n/format.ts';

/** What waits, in words for the toolbar's tooltip. */
export function waitingWords({ waiting, overdue, review }: WaitingCount): string {
  const locale = peopleLocale(browser.i18n.getUILanguage(), i18n.t('common.language'));
  const parts = [
    ...(review === 0 ? [] : [i18n.t('popup.toolbar.review', review, [formatCount(review, locale)])]),
    ...(overdue === 0 ? [] : [i18n.t('popup.toolbar.overdue', overdue, [formatCount(overdue, locale)])]),
    ...(waiting === 0 ? [] : [i18n.t('popup.toolbar.waiting', waiting, [formatCount(waiting, locale)])]),
  ];
  return i18n.t('popup.toolbar.all', { what: parts.length === 0 ? i18n.t('popup.toolbar.done') : formatList(parts, locale) });
}
