import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Papa from 'papaparse';
import { openReport } from '../../lib/exchange/report/open-report.ts';
import { readReport } from '../../lib/exchange/report/read-report.ts';
import { inWords, ratio, type Measurement } from './measurement.ts';

const rounds = 9;
const warmUp = 2;
const rowCount = 100_000;
const chunk = 64 * 1024;

/** The columns of Amazon Business's report of 2026 that a reader needs, among as many that it does not. */
const columns = [
  'Order Date', 'Order ID', 'Account Group', 'PO Number', 'Order Quantity', 'Currency', 'Order Subtotal', 'Order Shipping & Handling', 'Order Promotion',
  'Order Tax', 'Order Net Total', 'Order Status', 'Payment Reference ID', 'Payment Date', 'Payment Amount', 'Payment Instrument Type', 'Payment Identifier',
  'ASIN', 'Title', 'Purchase PPU', 'Item Quantity', 'Item Subtotal', 'Item Shipping & Handling', 'Item Promotion', 'Item Tax', 'Item Net Total', 'PO Line Item Id',
  ...Array.from({ length: 46 }, (_, index) => `Custom Field ${index + 1}`),
];

const two = (number: number): string => String(number).padStart(2, '0');

/** One row as Amazon writes it: every order has two items. */
function rowText(index: number): string {
  const order = index >> 1;
  const day = `${two((order % 12) + 1)}/${two((order % 28) + 1)}/2026`;
  return [
    day, `111-${String(order).padStart(7, '0')}-0000001`, 'Facilities', `PO-2026-${order % 500}`, '2', 'USD', '"1,006.78"', '0.00', '0.00', '10.06', '"1,016.84"', 'Closed',
    `PAY${order}`, day, '"1,016.84"', 'Visa', '="0000"', `"=""B0${String(index % 1000).padStart(8, '0')}"""`, `"Sample item number ${index % 1000}, in a box of ${order % 40}"`,
    '503.39', '1', '503.39', '0.00', '0.00', '5.03', '508.42', String((index & 1) + 1), ...Array<string>(46).fill('N/A'),
  ].join(',');
}

/** A report in pieces, made as they are asked for, so that it is never in memory as a whole. */
async function* reportPieces(rows: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = `\uFEFF${columns.join(',')}\r\n`;
  for (let index = 0; index < rows; index += 1) {
    text += `${rowText(index)}\r\n`;
    if (text.length < chunk) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}

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
    { what: 'heap growth while 100,000 rows go by', against: 'the heap after the first 10,000 rows', measured: Math.max(0, await heapGrowth()), limit: 4_000_000, unit: 'bytes' },
  ];
}
