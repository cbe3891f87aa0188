import { i18n } from '#i18n';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Mark } from '../../components/Mark.tsx';
import css from './App.module.css';
import { useHealth } from './use-health.ts';
import { PageCopy } from './views/PageCopy.tsx';
import { ReadablePages } from './views/ReadablePages.tsx';

/** The options page: a page's copy when it was opened for one, then what can be read on Amazon's pages. */
export function App(props: { tabId: number | null }) {
  const { shown, refresh } = useHealth();
  return (
    <div class={css['page']}>
      <header class={css['head']}><Mark /><span class={css['name']}>{i18n.t('extensionName')}</span></header>
      <main class={css['main']}>
        {props.tabId === null ? null : <PageCopy tabId={props.tabId} />}
        {shown?.health.ok === false && <FailureNotice failure={shown.health.error} onRetry={refresh} />}
        {shown?.health.ok === true && <ReadablePages health={shown.health.value} refusals={shown.refusals} />}
      </main>
    </div>
  );
}
