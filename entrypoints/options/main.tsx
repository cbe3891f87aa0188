import { i18n } from '#i18n';
import { renderPage } from '../extension-page/render-page.tsx';
import { App } from './App.tsx';
import { tabToCopy } from './copy-address.ts';

document.title = i18n.t('options.title');
renderPage(<App tabId={tabToCopy(location.search)} />);
