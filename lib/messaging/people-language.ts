import { browser } from '#imports';

/** The language and writing direction of the browser's own texts, for elements of ours on a shop's page. */
export function peopleLanguage(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang: browser.i18n.getUILanguage(), dir: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr' };
}
