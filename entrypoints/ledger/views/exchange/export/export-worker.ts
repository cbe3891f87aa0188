import { checkExport } from '../../../../../lib/app/export/check-export.ts';
import type { ExportProgress } from '../../../../../lib/app/export/export-request.ts';
import { writeExport } from '../../../../../lib/app/export/write-export.ts';
import { openLedger } from '../../../../../lib/storage/database.ts';
import type { ExportJob, ExportNews } from './export-job.ts';

/** How often progress is told, in milliseconds: more often nobody sees. */
const tellEvery = 100;

const tell = (news: ExportNews): void => postMessage(news);

/** Tells progress, but not every step of it. A new phase is told at once. */
function toldProgress(): (progress: ExportProgress) => void {
  let last = { at: 0, phase: '' };
  return (progress) => {
    const at = performance.now();
    if (progress.phase === last.phase && at - last.at < tellEvery) return;
    last = { at, phase: progress.phase };
    tell({ kind: 'progress', progress });
  };
}

async function run({ kind, request }: ExportJob): Promise<void> {
  const db = await openLedger();
  if (kind === 'check') return tell({ kind: 'checked', result: db.ok ? await checkExport({ db: db.value }, request, toldProgress()) : db });
  return tell({ kind: 'written', result: db.ok ? await writeExport({ db: db.value }, request, toldProgress()) : db });
}

/*
 * The worker of an export: reading and writing a large history takes its time and memory, and the page stays free of both. It ends
 * with its job, or whenever the page ends it: nothing of the ledger is changed here.
 */
addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  run(data).catch((bug: unknown) => { reportError(bug); });
});
