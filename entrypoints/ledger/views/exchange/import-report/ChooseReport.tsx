import { i18n } from '#i18n';
import { useCallback } from 'preact/hooks';
import { Button } from '../../../../../components/Button.tsx';
import { FailureNotice } from '../../../../../components/FailureNotice.tsx';
import { failureWords } from '../../../../../components/import-report/report-words.ts';
import { doneWords } from '../../../../../components/import-report/outcome-words.ts';
import { Notice } from '../../../../../components/Notice.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { FileDrop } from '../../../../../components/po-import/FileDrop.tsx';
import { listImports } from '../../../../../lib/app/import-report/list-imports.ts';
import type { ReportImport } from '../../../../../lib/domain/report-import.ts';
import { formatMoment } from '../../../../../lib/i18n/format.ts';
import { useLedger } from '../../../../extension-page/use-ledger.ts';
import { useRaise } from '../../../../extension-page/use-raise.ts';
import { readFile } from '../../../import-actions.ts';
import type { ImportProblem } from '../../../import-session.ts';
import css from './ImportReport.module.css';

/** The first step: a file, where to get one, and the last import with its way back. */
export function ChooseReport({ problem, onUndo }: { problem: ImportProblem | null; onUndo: (value: ReportImport) => void }) {
  const { locale, timeZone } = usePeopleLocale();
  const raise = useRaise();
  const kept = useLedger(listImports, []);
  const last = kept?.ok === true ? kept.value.findLast(({ state }) => state === 'done') : undefined;
  const onFile = useCallback((file: Blob, name: string) => { readFile(file, name).catch(raise); }, []);
  return (
    <>
      {problem !== null && <div class={css['card']}><Problem problem={problem} /></div>}
      <FileDrop
        id="report-file" title={i18n.t('importReport.choose.title')} lead={i18n.t('importReport.choose.lead')} label={i18n.t('importReport.choose.title')}
        pastedName={i18n.t('importReport.choose.pasted')} accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values" onFile={onFile}
      />
      <p class={css['lead']}>{i18n.t('importReport.choose.safe')}</p>
      <ul class={css['where']}>
        <li>{i18n.t('importReport.choose.business')}</li>
        <li>{i18n.t('importReport.choose.consumer')}</li>
      </ul>
      {last !== undefined && (
        <section class={css['last']} aria-labelledby="last-import">
          <h2 id="last-import">{i18n.t('importReport.last', { moment: formatMoment(last.doneAt ?? last.startedAt, locale, timeZone) })}</h2>
          <p>{doneWords(last, locale)}</p>
          <div class={css['actions']}><Button onClick={() => onUndo(last)}>{i18n.t('importReport.undoImport')}</Button><span class={css['note']}>{i18n.t('importReport.done.undoable')}</span></div>
        </section>
      )}
    </>
  );
}

function Problem({ problem }: { problem: ImportProblem }) {
  const { locale } = usePeopleLocale();
  switch (problem.kind) {
    case 'storage': return <FailureNotice failure={problem.failure} />;
    case 'elsewhere': return <Notice tone="warn" urgent title={i18n.t('importReport.elsewhere.title')}>{i18n.t('importReport.elsewhere.text')}</Notice>;
    case 'report': return (
      <Notice tone="bad" urgent title={i18n.t('importReport.failure.title', { file: problem.file })}>{failureWords(problem.failure, locale)} {i18n.t('importReport.failure.safe')}</Notice>
    );
  }
}
