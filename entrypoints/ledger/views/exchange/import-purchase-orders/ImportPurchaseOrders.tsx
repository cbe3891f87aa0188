import { i18n } from '#i18n';
import { Button } from '../../../../../components/Button.tsx';
import { Notice } from '../../../../../components/Notice.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { FileDrop } from '../../../../../components/po-import/FileDrop.tsx';
import { ProgressCard } from '../../../../../components/progress/ProgressCard.tsx';
import { readSettings } from '../../../../../lib/app/read-settings.ts';
import { secondsLeft } from '../../../../../lib/domain/seconds-left.ts';
import type { CustomField } from '../../../../../lib/domain/settings.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { useLedger } from '../../../../extension-page/use-ledger.ts';
import { useAddress } from '../../../use-address.ts';
import { ViewFrame } from '../../ViewFrame.tsx';
import { tableFailureText } from './failure-words.ts';
import css from './ImportPurchaseOrders.module.css';
import { MapStep } from './MapStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { usePoImport } from './use-po-import.ts';
import { useUndoImport } from './use-undo-import.ts';

/** POs and their lines from a table of any other program. */
export function ImportPurchaseOrders() {
  const settings = useLedger(readSettings, []);
  if (settings === null || !settings.ok) return <ViewFrame title={i18n.t('importPos.title')}>{null}</ViewFrame>;
  return <ViewFrame title={i18n.t('importPos.title')}><div class={css['page']}><div class={css['column']}><Steps customFields={settings.value.settings.customFields} /></div></div></ViewFrame>;
}

function Steps({ customFields }: { readonly customFields: readonly CustomField[] }) {
  const { locale } = usePeopleLocale();
  const { go } = useAddress();
  const job = usePoImport(customFields);
  const { undo, tell, undone } = useUndoImport();
  const { phase } = job;
  switch (phase.kind) {
    case 'choose': return (
      <>
        {phase.failure !== null && (
          <div class={css['card']}><Notice tone="bad" urgent title={i18n.t('importPos.failure.title', { name: phase.failure.name })}>{tableFailureText(phase.failure.cause, locale)} {i18n.t('importPos.failure.safe')}</Notice></div>
        )}
        <FileDrop
          id="import-pos-file" title={i18n.t('importPos.choose.title')} lead={i18n.t('importPos.choose.lead')} label={i18n.t('importPos.choose.title')}
          pastedName={i18n.t('importPos.choose.pasted')} accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" onFile={job.choose}
        />
        <p class={css['note']}>{i18n.t('importPos.choose.note')}</p>
      </>
    );
    case 'reading': return <ProgressCard title={i18n.t('importPos.reading')} detail={phase.name} done={0} total={null} secondsLeft={null} note={i18n.t('importPos.nothingYet')} onCancel={job.cancel} />;
    case 'map': return (
      <MapStep
        mapped={phase} customFields={customFields} onChange={(mapping) => job.map(phase, mapping)} onSheet={(sheet) => job.chooseSheet(phase, sheet)}
        onNext={() => job.compare(phase)} onBack={job.again}
      />
    );
    case 'comparing': case 'writing': return (
      <ProgressCard
        title={i18n.t(`importPos.${phase.kind}`)} detail={phase.name} done={phase.done} total={phase.total}
        facts={i18n.t('importPos.progress', phase.done, [formatCount(phase.done, locale)])} secondsLeft={secondsLeft(Date.now() - phase.since, phase.done, phase.total)}
        note={i18n.t(phase.kind === 'comparing' ? 'importPos.nothingYet' : 'importPos.allOrNothing')} onCancel={job.cancel}
      />
    );
    case 'preview': return (
      <PreviewStep compared={phase} onImport={(taken) => job.write(phase, taken, tell)} onBack={() => job.map(phase, phase.mapping)} onAgain={job.again} />
    );
    case 'done': return (
      <>
        <p class={css['lead']} role="status">
          {i18n.t('importPos.done.added', phase.applied.added.length, [formatCount(phase.applied.added.length, locale)])}{' '}
          {i18n.t('importPos.done.changed', phase.applied.changed.length, [formatCount(phase.applied.changed.length, locale)])}
          {undone === phase.applied ? ` ${i18n.t('importPos.done.undone')}` : ''}
        </p>
        <div class={css['actions']}>
          <Button kind="primary" onClick={() => go({ tab: 'purchase-orders', open: '', params: {} })}>{i18n.t('importPos.done.show')}</Button>
          {undone !== phase.applied && <Button onClick={() => undo(phase.applied, phase.name)}>{i18n.t('importPos.done.undo')}</Button>}
          <Button kind="quiet" onClick={job.again}>{i18n.t('importPos.another')}</Button>
        </div>
      </>
    );
  }
}
