import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import type { ExportProgress, ExportRequest } from '../../../../../lib/app/export/export-request.ts';
import type { WrittenExport } from '../../../../../lib/app/export/write-export.ts';
import { rememberExport } from '../../../../../lib/app/remember-export.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { download } from '../../../../extension-page/download.ts';
import { failureText } from '../../../../extension-page/failure-text.ts';
import { inLedger } from '../../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useRaise } from '../../../../extension-page/use-raise.ts';
import { tellFinished } from '../../../tell-finished.ts';
import { startExportJob, type WriteResult } from './export-job.ts';
import { useForget } from './use-forget.ts';

/** An export that is being written. */
export interface RunningSave {
  readonly progress: ExportProgress;
  /** When its phase began, in milliseconds of `performance.now()`. */
  readonly since: number;
}

/** Writes exports, hands them to the browser and remembers them. Leaving the view ends one that is running. */
export function useExportSave(): { running: RunningSave | null; save: (request: ExportRequest) => void; cancel: () => void } {
  const { refresh, say } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  const { forget } = useForget();
  const [running, setRunning] = useState<RunningSave | null>(null);
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);

  const hand = async ({ file, ...written }: WrittenExport): Promise<void> => {
    download(written.fileName, file);
    const remembered = await inLedger((context) => rememberExport(context, { written }));
    refresh();
    if (!remembered.ok) return say({ tone: 'warn', text: `${i18n.t('exporting.save.notRemembered', { file: written.fileName })} ${failureText(remembered.error)}` });
    const rows = i18n.t('exporting.check.rows', written.rows, [formatCount(written.rows, locale)]);
    const text = i18n.t('exporting.save.saved', { file: written.fileName, rows });
    tellFinished(text);
    return say({
      text,
      action: { label: i18n.t('exporting.save.undo'), run: () => forget(remembered.value) },
    });
  };
  const onWritten = (result: WriteResult): void => {
    setRunning(null);
    if (result.ok) hand(result.value).catch(raise);
    else if (result.error === 'nothing') say({ tone: 'warn', text: i18n.t('exporting.save.nothing') });
    else if (result.error === 'tooMany') say({ tone: 'warn', text: i18n.t('exporting.check.tooMany') });
    else say({ tone: 'warn', text: failureText(result.error) });
  };
  const save = (request: ExportRequest): void => {
    setRunning({ progress: { phase: 'reading', done: 0, total: null }, since: performance.now() });
    end.current = startExportJob({ kind: 'write', request }, {
      onProgress: (progress) => setRunning((before) => ({ progress, since: before?.progress.phase === progress.phase ? before.since : performance.now() })),
      onWritten, onBug: raise,
    });
  };
  const cancel = (): void => {
    end.current?.();
    setRunning(null);
    say({ text: i18n.t('exporting.save.cancelled') });
  };
  return { running, save, cancel };
}
