import { useEffect, useState } from 'preact/hooks';
import type { ExportProgress, ExportRequest } from '../../../../../lib/app/export/export-request.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useRaise } from '../../../../extension-page/use-raise.ts';
import { startExportJob, type CheckResult } from './export-job.ts';

/** How long a choice has to rest before it is looked at, in milliseconds: somebody may be typing. */
const restMilliseconds = 200;

/** What an export would hold. */
export interface RunningCheck {
  /** The last answer; null before the first. */
  readonly result: CheckResult | null;
  /** True when it is the answer to what is chosen now. */
  readonly isFresh: boolean;
  readonly progress: ExportProgress | null;
}

/** Looks at what an export would hold, anew whenever the choice or the ledger changes. `request` null: nothing can be looked at yet. */
export function useExportCheck(request: ExportRequest | null): RunningCheck {
  const { revision } = useExtensionPage();
  const raise = useRaise();
  const asked = request === null ? '' : `${revision} ${JSON.stringify({ ...request, options: { ...request.options, writtenAt: 0 } })}`;
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly result: CheckResult } | null>(null);
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  useEffect(() => {
    if (request === null) return undefined;
    let end: (() => void) | undefined;
    const timer = setTimeout(() => {
      end = startExportJob({ kind: 'check', request }, {
        onProgress: setProgress, onBug: raise,
        onChecked: (result) => {
          setAnswer({ asked, result });
          setProgress(null);
        },
      });
    }, restMilliseconds);
    return () => {
      clearTimeout(timer);
      end?.();
      setProgress(null);
    };
  }, [asked]);
  return { result: answer?.result ?? null, isFresh: request !== null && answer?.asked === asked, progress };
}
