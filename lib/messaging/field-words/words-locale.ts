import { browser } from '#imports';
import { i18n } from '#i18n';
import { peopleLocale } from '../../i18n/format.ts';

/** How amounts and days are written in the field's sentences, as a BCP 47 tag. */
export function wordsLocale(): string {
  return peopleLocale(browser.i18n.getUILanguage(), i18n.t('common.language'));
}
