import { i18n } from '#i18n';
import { useEffect } from 'preact/hooks';
import { doneWords, takenBackWords } from '../../components/import-report/outcome-words.ts';
import { usePeopleLocale } from '../../components/people-locale.ts';
import { useExtensionPage } from '../extension-page/page-context.ts';
import { useRaise } from '../extension-page/use-raise.ts';
import { cancel, resume, takeBack } from './import-actions.ts';
import css from './ImportUnderWay.module.css';
import { tellFinished } from './tell-finished.ts';
import { useAddress } from './use-address.ts';
import { useImport } from './use-import.ts';
import { ImportProgressCard } from './views/exchange/import-report/ImportProgressCard.tsx';

/** An import that goes on while somebody looks at another place, and what became of it. One that was cut off goes on from here. */
export function ImportUnderWay() {
  const { say, refresh } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const { address } = useAddress();
  const raise = useRaise();
  const stage = useImport();
  useEffect(() => { resume().catch(raise); }, []);
  useEffect(() => {
    if (stage.kind === 'preview') tellFinished(i18n.t('importReport.told.read'));
    if (stage.kind !== 'done' && stage.kind !== 'takenBack') return;
    const text = stage.kind === 'done' ? doneWords(stage.value, locale) : takenBackWords(stage.file, stage.kept, locale);
    tellFinished(text);
    refresh();
    say(stage.kind === 'done'
      ? { text, action: { label: i18n.t('importReport.undo'), run: () => { takeBack(stage.value).catch(raise); } } }
      : { text });
  }, [stage.kind]);
  useEffect(() => {
    if (!('going' in stage)) return undefined;
    const stop = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: stop.signal });
    return () => stop.abort();
  }, ['going' in stage]);
  const isHere = address.tab === 'exchange' && address.open === 'report';
  if (isHere || !('going' in stage)) return null;
  return <div class={css['bar']}><ImportProgressCard stage={stage} onCancel={cancel} /></div>;
}
