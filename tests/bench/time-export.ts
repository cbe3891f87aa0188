import { historySlices } from '../../lib/app/history-slices.ts';
import type { AppContext } from '../../lib/app/context.ts';
import { writeExport } from '../../lib/app/export/write-export.ts';
import { noExportDetails } from '../../lib/domain/export-options.ts';
import { wholeHistory } from '../../lib/domain/history-filter.ts';
import { dayInZone } from '../../lib/domain/plain-date.ts';
import { ok } from '../../lib/domain/result.ts';
import { columns } from '../../lib/exchange/columns.ts';
import { readLedger } from '../../lib/storage/transaction.ts';
import type { Times } from './measurement.ts';

async function timed(work: () => Promise<number>, least: number): Promise<number> {
  const start = performance.now();
  if (await work() < least) throw new Error('The history was not written whole');
  return performance.now() - start;
}

/** Milliseconds from the ledger to a finished CSV file, and for reading the same rows and joining their cells; in turns. */
export async function timeExportOf(context: AppContext, rounds: number, least: number): Promise<Times> {
  const at = context.now();
  const ours = async (): Promise<number> => {
    const written = await writeExport(context, {
      format: 'csv', filter: wholeHistory, options: { ...noExportDetails, dateOrder: 'ymd', writtenAt: at }, leaveOutEarlier: false, today: dayInZone(at, 'UTC'), name: '',
    }, () => undefined);
    return written.ok ? written.value.rows : 0;
  };
  const theirs = async (): Promise<number> => {
    const joined = await readLedger(context.db, async (tx) => {
      let count = 0;
      const texts: string[] = [];
      for await (const { rows } of historySlices(tx, wholeHistory)) {
        count += rows.length;
        texts.push(rows.map((row) => columns.map(({ cell }) => cell(row)).join(',')).join('\r\n'));
      }
      return ok(texts.join('').length > 0 ? count : 0);
    });
    return joined.ok ? joined.value : 0;
  };
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const each of round % 2 === 0 ? ['ours', 'theirs'] as const : ['theirs', 'ours'] as const) times[each].push(await timed(each === 'ours' ? ours : theirs, least));
  }
  return times;
}
