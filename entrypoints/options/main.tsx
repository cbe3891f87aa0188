import { browser } from '#imports';
import { i18n } from '#i18n';
import { render } from 'preact';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { PeopleLocaleContext } from '../../components/people-locale.ts';
import { peopleLocale } from '../../lib/i18n/format.ts';
import { App } from './App.tsx';
import { tabToCopy } from './copy-address.ts';

const language = i18n.t('common.language');
document.documentElement.lang = language;
document.documentElement.dir = i18n.t('@@bidi_dir');
document.title = i18n.t('options.title');

const people = {
  locale: peopleLocale(browser.i18n.getUILanguage(), language),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};
const place = document.getElementById('app');
if (place === null) throw new Error('options.html has no #app');
render(
  <PeopleLocaleContext.Provider value={people}>
    <ErrorBoundary onReopen={() => location.reload()}><App tabId={tabToCopy(location.search)} /></ErrorBoundary>
  </PeopleLocaleContext.Provider>,
  place,
);
