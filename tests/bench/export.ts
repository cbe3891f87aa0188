import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { HistoryRow } from '../../lib/domain/history.ts';
import { columns } from '../../lib/exchange/columns.ts';
import { historyCsvPieces } from '../../lib/exchange/csv.ts';
import { line, numberedRow } from '../unit/exchange/export-samples.ts';
import { inWords, ratio, type Measurement } from './measurement.ts';

const rounds = 7;
const warmUp = 2;
const rowCount = 100_000;

/** Rows made one after the other, so that they are never in memory together. */
function* rows(): Generator<HistoryRow> {
  for (let index = 0; index < rowCount; index += 1) {
    yield numberedRow(index, { title: `Office refresh, part ${index % 40}` }, { lines: [line('X', 2, 1999), line('Y', 1, 4500)] });
  }
}

/** Bytes of the heap that are in use once everything unused was let go. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void; // what the flag just put there
  collect();
  return process.memoryUsage().heapUsed;
}

/** How much more of the heap is in use at the fullest moment after the first tenth of the rows, while pieces go by and nobody keeps them. */
function heapGrowth(): number {
  let atTenth: number | undefined;
  let growth = 0;
  let asked = 0;
  let next = rowCount / 10;
  function* counted(): Generator<HistoryRow> {
    for (const row of rows()) {
      asked += 1;
      yield row;
    }
  }
  for (const piece of historyCsvPieces(counted())) {
    if (piece === '' || asked < next) continue;
    next += rowCount / 10;
    const heap = heapInUse();
    atTenth ??= heap;
    growth = Math.max(growth, heap - atTenth);
  }
  return growth;
}

function writeOurs(history: readonly HistoryRow[]): number {
  let length = 0;
  for (const piece of historyCsvPieces(history)) length += piece.length;
  return length;
}

/** The same cells put together with nothing quoted and no formula made inert. */
function joinAlone(history: readonly HistoryRow[]): number {
  return history.map((row) => columns.map(({ cell }) => cell(row)).join(',')).join('\r\n').length;
}

function timed(work: () => number): number {
  const start = performance.now();
  if (work() < rowCount) throw new Error('The file was not written whole');
  return performance.now() - start;
}

/** Writing a history of 100,000 rows as CSV, against joining the same cells; and whether memory stays flat. */
export function measureExport(): Measurement[] {
  const growth = heapGrowth();
  const history = [...rows()];
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const each of round % 2 === 0 ? ['ours', 'theirs'] as const : ['theirs', 'ours'] as const) {
      const time = timed(() => (each === 'ours' ? writeOurs(history) : joinAlone(history)));
      if (round >= 0) times[each].push(time);
    }
  }
  return [
    { what: 'export of 100,000 rows to CSV', against: `joining the same cells: ${inWords(times)}`, measured: ratio(times), limit: 3, unit: '×' },
    { what: 'heap growth while 100,000 rows are written', against: 'the heap after the first 10,000 rows', measured: Math.max(0, growth), limit: 4_000_000, unit: 'bytes' },
  ];
}
