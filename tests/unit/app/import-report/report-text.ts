import { applyImport, type ImportOutcome } from '../../../../lib/app/import-report/apply-import.ts';
import type { AppContext } from '../../../../lib/app/context.ts';
import { planImport } from '../../../../lib/app/import-report/plan-import.ts';
import type { ImportPlan } from '../../../../lib/app/import-report/planning.ts';
import { stageReport, type StagedReport } from '../../../../lib/app/import-report/stage-report.ts';
import type { ImportChoice } from '../../../../lib/domain/report-import.ts';
import { pieces } from '../../exchange/report/read-text.ts';
import { everything, value } from '../ledger.ts';
import { asin, order } from '../pages.ts';

/** One row of an invented Amazon Business report: the n-th order, with one item and at most one payment. */
export interface Row {
  readonly n: number;
  readonly day?: string;
  readonly po?: string;
  readonly total?: string;
  readonly status?: string;
  readonly item?: string;
  readonly units?: number;
  readonly payment?: string;
  readonly paidOn?: string;
  readonly currency?: string;
}

const header = 'Order Date,Order ID,PO Number,Currency,Order Net Total,Order Status,ASIN,Title,Purchase PPU,Item Quantity,Item Net Total,Payment Reference ID,Payment Date,Payment Amount';

/** A report of some rows, as Amazon writes it in English. */
export function business(...rows: readonly Row[]): string {
  return [header, ...rows.map(({ n, day = '05/11/2026', po = '', total = '10.00', status = 'Closed', item = 'X', units = 1, payment, paidOn = day, currency = 'USD' }) => [
    day, order(n), po, currency, `"${total}"`, status, asin(item), `Thing ${item}`, (Number(total) / units).toFixed(2), units, `"${total}"`,
    payment ?? 'N/A', payment === undefined ? 'N/A' : paidOn, payment === undefined ? 'N/A' : `"${total}"`,
  ].join(','))].join('\r\n');
}

/** A returns report: units of an item of the n-th order. */
export function returned(...rows: readonly { n: number; day: string; item: string; units: number }[]): string {
  return ['Order Date,Order Id,Return Date,Return Reason,Return Quantity,ASIN', ...rows.map(({ n, day, item, units }) => `05/11/2026,${order(n)},${day},Defective,${units},${asin(item)}`)].join('\n');
}

/** A refunds report, of Amazon.com. */
export function refunded(...rows: readonly { n: number; day: string; item: string; units: number; amount: string }[]): string {
  return ['Order ID,ASIN/ISBN,Website,Refund Date,Refund Amount,Quantity', ...rows.map(({ n, day, item, units, amount }) => `${order(n)},${asin(item)},Amazon.com,${day},$${amount},${units}`)].join('\n');
}

export const ledgerWins: ImportChoice = { marketplace: 'amazon.com', winner: 'ledger', otherwise: [] };
export const never = new AbortController().signal;
export const ignore = (): void => undefined;

/** Reads a text as a report and lays it down. */
export async function staged(ctx: AppContext, text: string): Promise<StagedReport> {
  return value(await stageReport(ctx, { file: { name: 'report.csv', size: text.length }, source: pieces(new TextEncoder().encode(text)), signal: never, onProgress: ignore }));
}

/** What a text would change as a report. */
export async function plan(ctx: AppContext, text: string, choice = ledgerWins): Promise<ImportPlan> {
  const { value: { id } } = await staged(ctx, text);
  return value(await planImport(ctx, { id, choice, signal: never, onProgress: ignore }));
}

/** Imports a text as a report, to its end. */
export async function importText(ctx: AppContext, text: string, choice = ledgerWins): Promise<Extract<ImportOutcome, { kind: 'done' }>> {
  const { value: { id } } = await staged(ctx, text);
  const outcome = value(await applyImport(ctx, { id, choice, signal: never, onProgress: ignore }));
  if (outcome.kind !== 'done') throw new Error('It was taken back');
  return outcome;
}

/** Everything in the ledger but what tells of its past: audit trail, imports, and the ids and moments of links. */
export async function present(ctx: AppContext) {
  const { entries: _e, imports: _i, importSteps: _s, settings, links, checkouts, health: _h, ...rest } = await everything(ctx.db);
  const bare = (records: readonly unknown[], ...fields: readonly string[]): unknown[] =>
    records.map((record) => Object.fromEntries(Object.entries(record as object).filter(([field]) => !fields.includes(field)))); // stores hold objects
  return {
    ...rest,
    settings: settings.filter((each) => (each as { key: string }).key !== 'trail'), // every record there has a key
    links: bare(links, 'id', 'linkedAt').map((each) => JSON.stringify(each)).sort(),
    checkouts: bare(checkouts, 'changedAt'),
  };
}
