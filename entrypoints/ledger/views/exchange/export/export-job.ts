import type { ExportCheck } from '../../../../../lib/app/export/check-export.ts';
import type { ExportProgress, ExportRequest } from '../../../../../lib/app/export/export-request.ts';
import type { ExportProblem, WrittenExport } from '../../../../../lib/app/export/write-export.ts';
import type { Result } from '../../../../../lib/domain/result.ts';
import type { StorageFailure } from '../../../../../lib/storage/failure.ts';

/** What a worker is to do. */
export interface ExportJob {
  readonly kind: 'check' | 'write';
  readonly request: ExportRequest;
}

export type CheckResult = Result<ExportCheck, StorageFailure>;
export type WriteResult = Result<WrittenExport, ExportProblem | StorageFailure>;

/** What it tells. */
export type ExportNews =
  | { readonly kind: 'progress'; readonly progress: ExportProgress }
  | { readonly kind: 'checked'; readonly result: CheckResult }
  | { readonly kind: 'written'; readonly result: WriteResult };

/** What somebody who waits for it hears. `onBug`: an error of ours, which is thrown on. */
export interface ExportListener {
  readonly onProgress: (progress: ExportProgress) => void;
  readonly onChecked?: (result: CheckResult) => void;
  readonly onWritten?: (result: WriteResult) => void;
  readonly onBug: (bug: unknown) => void;
}

/** Starts a job in a worker of its own. Answers how to end it: nothing is heard of it afterwards. */
export function startExportJob(job: ExportJob, { onProgress, onChecked, onWritten, onBug }: ExportListener): () => void {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const end = (): void => worker.terminate();
  worker.addEventListener('error', (event) => {
    end();
    onBug(event.error ?? new Error(event.message));
  });
  worker.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => {
    if (data.kind === 'progress') return onProgress(data.progress);
    end();
    return data.kind === 'checked' ? onChecked?.(data.result) : onWritten?.(data.result);
  });
  worker.postMessage(job);
  return end;
}
