import { browser } from '#imports';
import { i18n } from '#i18n';
import { type ComponentChild, render } from 'preact';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { PeopleLocaleContext } from '../../components/people-locale.ts';
import { peopleLocale } from '../../lib/i18n/format.ts';

/** Draws one of our own pages into its `#app`, in the person's language, with a way on where a bug of ours would leave it blank. */
export function renderPage(content: ComponentChild): void {
  const language = i18n.t('common.language');
  document.documentElement.lang = language;
  document.documentElement.dir = i18n.t('@@bidi_dir');
  const people = {
    locale: peopleLocale(browser.i18n.getUILanguage(), language),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const place = document.getElementById('app');
  if (place === null) throw new Error(`${location.pathname} has no #app`);
  render(
    <PeopleLocaleContext.Provider value={people}>
      <ErrorBoundary onReopen={() => location.reload()}>{content}</ErrorBoundary>
    </PeopleLocaleContext.Provider>,
    place,
  );
}
