// Runs in a page of the extension, bundled: checks reports and brings them into its ledger. See report-import.ts.
import Papa from 'papaparse';
import { applyImport } from '../../lib/app/import-report/apply-import.ts';
import { checkReport, type CheckedReport } from '../../lib/app/import-report/check-report.ts';
import { discardImport } from '../../lib/app/import-report/discard-import.ts';
import { stageReport } from '../../lib/app/import-report/stage-report.ts';
import { openContext } from '../../lib/app/open-context.ts';
import type { ImportChoice } from '../../lib/domain/report-import.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { LedgerDb, StoreName } from '../../lib/storage/schema.ts';
import { reportPieces } from './report-text.ts';
import type { Times } from './measurement.ts';

/** Times in milliseconds, and how much the heap grew from the first tenth of the work to its fullest moment, in bytes. */
export interface ImportFigures extends Times {
  readonly heapGrowth: number;
}

const choice: ImportChoice = { marketplace: null, winner: 'ledger', otherwise: [] };
const { signal } = new AbortController();
const perTransaction = 100;

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`The ledger says: ${JSON.stringify(result.error)}`);
  return result.value;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function reportOf(rows: number): Promise<Blob> {
  const pieces: BlobPart[] = [];
  for await (const piece of reportPieces(rows)) pieces.push(piece.slice());
  return new Blob(pieces);
}

/** Chromium's own measure, which the standard types do not know. */
const heap = (): number => (performance as Performance & { readonly memory?: { readonly usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? Number.NaN;

async function stage(file: Blob, onProgress: () => void) {
  const ctx = valueOf(await openContext());
  const { value: { id } } = valueOf(await stageReport(ctx, { file: { name: 'bench.csv', size: file.size }, source: file.stream(), signal, onProgress }));
  return { ctx, id };
}

/** Reading a report, laying it down and comparing it with the ledger, against papaparse alone on the same text; each round begins with the other one. */
export async function check(rows: number, rounds: number): Promise<ImportFigures> {
  const file = await reportOf(rows);
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const each of round % 2 === 0 ? ['theirs', 'ours'] as const : ['ours', 'theirs'] as const) {
      times[each].push(await (each === 'ours' ? timeCheck(file, rows) : timed(async () => Papa.parse(await file.text(), { delimiter: ',' }))));
    }
  }
  return { ...times, heapGrowth: 0 };
}

async function timeCheck(file: Blob, rows: number): Promise<number> {
  const ctx = valueOf(await openContext());
  let checked: CheckedReport | undefined;
  const time = await timed(async () => {
    checked = valueOf(await checkReport(ctx, { file: { name: 'bench.csv', size: file.size }, source: file.stream(), signal, onProgress: () => undefined }));
  });
  if (checked?.plan.counts.added !== rows / 2) throw new Error(`Of ${rows} rows came ${checked?.plan.counts.added ?? 0} orders`);
  valueOf(await discardImport(ctx, { id: checked.staged.value.id }));
  return time;
}

/** Bringing a report into the ledger, against writing the very same records without a thought. */
export async function bringIn(rows: number): Promise<ImportFigures> {
  const { ctx, id } = await stage(await reportOf(rows), () => undefined);
  let [first, most] = [Number.NaN, 0];
  const ours = await timed(async () => valueOf(await applyImport(ctx, {
    id, choice, signal,
    onProgress: (done, total) => {
      if (done * 10 < total) first = heap();
      else most = Math.max(most, heap());
    },
  })));
  return { ours: [ours], theirs: [await writeAgain(ctx.db)], heapGrowth: Math.max(0, most - first) };
}

async function writeAgain(db: LedgerDb): Promise<number> {
  const names = ['orders', 'orderBriefs', 'invoices', 'entries'] as const satisfies readonly StoreName[];
  const records = await Promise.all(names.map(async (name) => [name, await db.getAll(name)] as const));
  return timed(async () => {
    for (let start = 0; start < Math.max(...records.map(([, all]) => all.length)); start += perTransaction) {
      const tx = db.transaction([...names], 'readwrite', { durability: 'strict' });
      for (const [name, all] of records) for (const record of all.slice(start, start + perTransaction)) void tx.objectStore(name).put(record);
      await tx.done;
    }
  });
}
