import { i18n } from '#i18n';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Mark } from '../../components/Mark.tsx';
import { Toast } from '../../components/Toast.tsx';
import { ExtensionPageContext } from '../extension-page/page-context.ts';
import { usePage } from '../extension-page/use-page.ts';
import css from './App.module.css';
import { useHealth } from './use-health.ts';
import { OwnData } from './views/OwnData.tsx';
import { PageCopy } from './views/PageCopy.tsx';
import { ReadablePages } from './views/ReadablePages.tsx';
import { Settings } from './views/Settings.tsx';

/** The options page: a page's copy when it was opened for one, else the settings; then what can be read on Amazon's pages. */
export function App(props: { tabId: number | null }) {
  const page = usePage();
  const { shown, refresh } = useHealth();
  return (
    <ExtensionPageContext.Provider value={page}>
      <div class={css['page']}>
        <header class={css['head']}><Mark /><h1 class={css['name']}>{i18n.t('options.title')}</h1></header>
        <main class={css['main']}>
          {props.tabId === null ? <Settings /> : <PageCopy tabId={props.tabId} />}
          {props.tabId === null && <OwnData />}
          {shown?.health.ok === false && <FailureNotice failure={shown.health.error} onRetry={refresh} />}
          {shown?.health.ok === true && <ReadablePages health={shown.health.value} refusals={shown.refusals} />}
        </main>
        <Toast message={page.toast} onGone={page.dismiss} />
      </div>
    </ExtensionPageContext.Provider>
  );
}
