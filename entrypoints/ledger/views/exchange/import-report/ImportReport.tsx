import { i18n } from '#i18n';
import { Button } from '../../../../../components/Button.tsx';
import { FailureNotice } from '../../../../../components/FailureNotice.tsx';
import { doneWords, takenBackWords } from '../../../../../components/import-report/outcome-words.ts';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useRaise } from '../../../../extension-page/use-raise.ts';
import { cancel, goOn, takeBack } from '../../../import-actions.ts';
import { importProgress, type ImportStage } from '../../../import-session.ts';
import { useAddress } from '../../../use-address.ts';
import { useImport } from '../../../use-import.ts';
import { ViewFrame } from '../../ViewFrame.tsx';
import { ChooseReport } from './ChooseReport.tsx';
import { ImportProgressCard } from './ImportProgressCard.tsx';
import css from './ImportReport.module.css';
import { ImportSteps } from './ImportSteps.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { UnreadablePart } from './UnreadablePart.tsx';

/** One of Amazon's reports into the ledger: choose, check, import, and the way back. */
export function ImportReport() {
  const stage = useImport();
  return (
    <ViewFrame title={i18n.t('importReport.title')}>
      <div class={css['page']}>
        <div class={css['column']}>
          <ImportSteps stage={stage} />
          <Stage stage={stage} />
        </div>
      </div>
    </ViewFrame>
  );
}

function Stage({ stage }: { stage: ImportStage }) {
  const { locale } = usePeopleLocale();
  const { dismiss } = useExtensionPage();
  const { go } = useAddress();
  const raise = useRaise();
  const again = (): void => importProgress.show({ kind: 'idle', problem: null });
  const undo = (value: Parameters<typeof takeBack>[0]): void => {
    dismiss();
    takeBack(value).catch(raise);
  };
  switch (stage.kind) {
    case 'idle': return <ChooseReport problem={stage.problem} onUndo={undo} />;
    case 'preview': return <ReportPreview key={stage.staged.value.id} stage={stage} />;
    case 'stopped': return (
      <>
        <div class={css['card']}><FailureNotice failure={stage.failure} /></div>
        <p class={css['lead']}>{i18n.t('importReport.stopped', { file: stage.file })}</p>
        <div class={css['actions']}>
          <Button kind="primary" onClick={() => { goOn({ id: stage.id, file: { name: stage.file, size: 0 }, state: 'applying' }).catch(raise); }}>{i18n.t('importReport.goOn')}</Button>
          <Button onClick={() => undo({ id: stage.id, file: { name: stage.file, size: 0 } })}>{i18n.t('importReport.takeBack')}</Button>
        </div>
      </>
    );
    case 'done': return (
      <>
        <p class={css['lead']}>{doneWords(stage.value, locale)} {i18n.t('importReport.done.undoable')}</p>
        <div class={css['actions']}>
          <Button kind="primary" onClick={() => go({ tab: 'orders', open: '', params: {} })}>{i18n.t('importReport.done.show')}</Button>
          <Button onClick={() => undo(stage.value)}>{i18n.t('importReport.undoImport')}</Button>
          <Button kind="quiet" onClick={again}>{i18n.t('importReport.another')}</Button>
        </div>
        {stage.unreadable.length > 0 && <UnreadablePart problems={stage.unreadable} count={stage.value.report?.unreadableCount ?? stage.unreadable.length} />}
      </>
    );
    case 'takenBack': return (
      <>
        <p class={css['lead']}>{takenBackWords(stage.file, stage.kept, locale)}</p>
        <div class={css['actions']}><Button kind="primary" onClick={again}>{i18n.t('importReport.another')}</Button></div>
      </>
    );
    default: return <ImportProgressCard stage={stage} onCancel={cancel} />;
  }
}
