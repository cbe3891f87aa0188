import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Papa from 'papaparse';
import { openReport } from '../../lib/exchange/report/open-report.ts';
import { readReport } from '../../lib/exchange/report/read-report.ts';
import { bundle } from './bundle.ts';
import { openExtension } from './extension.ts';
import { inWords, ratio, type Measurement } from './measurement.ts';
import type { ImportFigures } from './report-import.page.ts';
import { reportPieces } from './report-text.ts';

const rounds = 9;
const warmUp = 2;
/** Rounds in a page, each of the whole way until a person sees what would change. */
const pageRounds = 5;
const rowCount = 100_000;
/** Rows that are brought into a ledger: their orders are written one by one, so fewer tell the same. */
const importedRows = 20_000;
const chunk = 64 * 1024;

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

async function readWhole(bytes: Uint8Array): Promise<number> {
  const report = await readReport(inChunks(bytes));
  if (!report.ok || report.value.rows !== rowCount || report.value.unreadableCount > 0) throw new Error('The report was not read whole');
  return report.value.contents.kind === 'orders' ? report.value.contents.orders.length : 0;
}

function parseAlone(bytes: Uint8Array): number {
  return Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ',' }).data.length;
}

async function timed(work: () => number | Promise<number>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Bytes of the heap that are in use once everything unused was let go. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void; // what the flag just put there
  collect();
  return process.memoryUsage().heapUsed;
}

/** How much more of the heap is in use at the fullest moment after the first tenth of the rows, while rows go by and nobody keeps them. */
async function heapGrowth(): Promise<number> {
  const opened = await openReport(reportPieces(rowCount));
  if (!opened.ok) throw new Error(opened.error.code);
  let atTenth: number | undefined;
  let growth = 0;
  let next = rowCount / 10;
  for await (const batch of opened.value.batches) {
    if (!batch.ok) throw new Error(batch.error.code);
    if (batch.value.rowsRead < next) continue;
    next += rowCount / 10;
    const heap = heapInUse();
    atTenth ??= heap;
    growth = Math.max(growth, heap - atTenth);
  }
  return growth;
}

/** The whole way in a page of the extension: checking a report of 100,000 rows, and bringing a smaller one into the ledger. */
async function measureImport(): Promise<Measurement[]> {
  const extension = await openExtension();
  try {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/options.html`);
    await page.evaluate(await bundle('tests/bench/report-import.page.ts', 'importBench'));
    const checked = await page.evaluate<ImportFigures>(`importBench.check(${rowCount}, ${pageRounds})`);
    const imported = await page.evaluate<ImportFigures>(`importBench.bringIn(${importedRows})`);
    return [
      { what: 'the same, laid down beside the ledger and compared with it', against: `papaparse alone in the same page: ${inWords(checked)}`, measured: ratio(checked), limit: 3, unit: '×' },
      { what: `bringing ${importedRows / 2} of its orders into the ledger`, against: `writing the same records in as many transactions: ${inWords(imported)}`, measured: ratio(imported), limit: 3, unit: '×' },
      { what: 'heap growth while they are brought in', against: 'the heap after the first tenth', measured: imported.heapGrowth, limit: 16_000_000, unit: 'bytes' },
    ];
  } finally {
    await extension.close();
  }
}

/** Reading a report of 100,000 rows into orders, against papaparse alone on the same bytes; and whether memory stays flat. */
export async function measureReportImport(): Promise<Measurement[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of reportPieces(rowCount)) pieces.push(piece);
  const bytes = new Uint8Array(Buffer.concat(pieces));
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const order = round % 2 === 0 ? ['ours', 'theirs'] as const : ['theirs', 'ours'] as const;
    for (const each of order) {
      const time = await timed(() => (each === 'ours' ? readWhole(bytes) : parseAlone(bytes)));
      if (round >= 0) times[each].push(time);
    }
  }
  return [
    { what: 'import of a 100,000-row report: read into orders', against: `papaparse alone on the same bytes: ${inWords(times)}`, measured: ratio(times), limit: 3, unit: '×' },
    ...await measureImport(),
    { what: 'heap growth while 100,000 rows go by', against: 'the heap after the first 10,000 rows', measured: Math.max(0, await heapGrowth()), limit: 4_000_000, unit: 'bytes' },
  ];
}
