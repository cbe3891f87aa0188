import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/domain/entry.ts';
import { noPapers, type HistoryPapers } from '../../lib/domain/history-papers.ts';
import type { InvoiceId } from '../../lib/domain/invoice.ts';
import type { PoNumber } from '../../lib/domain/po-number.ts';
import { columns } from '../../lib/exchange/columns.ts';
import { xlsx } from '../../lib/exchange/formats/xlsx.ts';
import { on } from '../unit/app/pages.ts';
import { bytesOf, line, numberedRow, sampleOptions } from '../unit/exchange/export-samples.ts';
import { readWorkbook, type ReadWorkbook } from './workbook-cells.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const yen = { amount: 1200, currency: 'JPY' as const };
const named = (number: string) => ({ number: number as PoNumber }); // as people write them, and worse
const first = numberedRow(1, { ...named('00123'), title: 'a_x0041_ & <b>' }, { total: usd(2000), lines: [line('X', 2, 500), line('Y', 1, 1000)], refundTotal: usd(10) });
const rows = [
  first,
  numberedRow(2, named('=1+1'), { total: usd(1010) }),
  numberedRow(3, named('-5'), { total: yen, marketplace: 'amazon.co.jp' }),
  { ...numberedRow(4, named('1E5')), order: null, link: null },
];
const invoice = (id: string, kind: 'invoice' | 'charge' | 'credit', amount: number) => ({
  id: id as InvoiceId, orderKey: first.order?.key ?? 'amazon.com/none' as never, kind, number: `00${id}`, day: on('2026-11-04'), amount: usd(amount), source: 'report' as const, seenAt: 0, // any text will do as an id
});
const entry: Entry = {
  seq: 1, at: Date.UTC(2026, 10, 3, 8), actor: 'person', action: 'purchaseOrderEdited', subject: 'purchaseOrder/id-1', before: { title: 'Café "X"' }, after: { title: '=cmd' }, reason: '+1',
  digest: '0'.repeat(64), hash: '00e1'.repeat(16), removedAt: null,
};
const papers: HistoryPapers = { invoices: [invoice('7', 'invoice', 2000), invoice('8', 'charge', 2000), invoice('9', 'credit', 10)], entries: [entry] };

let bytes: Uint8Array;
let book: ReadWorkbook;
beforeAll(() => {
  const [file] = xlsx.write(rows, sampleOptions, papers);
  bytes = file === undefined ? new Uint8Array() : bytesOf(file);
  book = readWorkbook(bytes);
});
const sheets = [1, 2, 3, 4, 5, 6] as const;

describe('the history sheet', () => {
  test('holds every PO number as a text, letter by letter, and no formula at all', () => {
    const cells = book.cellsOf(1);
    expect(['A2', 'A3', 'A4', 'A5'].map((address) => cells[address])).toEqual(['00123', '=1+1', '-5', '1E5'].map((value) => ({ type: 'inlineStr', value, format: '@', formula: false })));
    expect(sheets.flatMap((sheet) => Object.values(book.cellsOf(sheet))).filter(({ formula }) => formula)).toEqual([]);
    expect(cells['B2']?.value).toBe('a_x005F_x0041_ & <b>');
  });

  test('holds real dates and numbers, and nothing where nothing is known', () => {
    const cells = book.cellsOf(1);
    // 3 November 2026 is day 46329 of a spreadsheet.
    expect(cells['G2']).toEqual({ type: 'n', value: '46329', format: 'yyyy-mm-dd', formula: false });
    expect(cells['J2']).toMatchObject({ type: 'n', value: '20.00', format: '#,##0.00' });
    expect(cells['J4']).toMatchObject({ value: '1200', format: '#,##0' });
    expect(cells['N2']).toMatchObject({ type: 'n', format: 'yyyy-mm-dd hh:mm:ss' });
    expect(cells['J5']).toBeUndefined();
  });
});

test('a sheet each for history, POs, orders, lines, invoices and audit trail, with a filter row over its rows and a head that stays', () => {
  expect(book.sheetNames).toEqual(['PO history', 'Purchase orders', 'Orders', 'Order lines', 'Invoices', 'Audit trail']);
  const parts = sheets.map((sheet) => book.part(`xl/worksheets/sheet${sheet}.xml`));
  expect(columns).toHaveLength(28);
  expect(parts.map((part) => part.getElementsByTagName('autoFilter')[0]?.getAttribute('ref'))).toEqual(['A1:AB5', 'A1:R5', 'A1:O4', 'A1:J5', 'A1:L4', 'A1:K2']);
  const panes = parts.map((part) => part.getElementsByTagName('pane')[0]);
  expect(panes.map((pane) => [pane?.getAttribute('ySplit'), pane?.getAttribute('state')])).toEqual(panes.map(() => ['1', 'frozen']));
  expect(parts[0]?.getElementsByTagName('col')).toHaveLength(columns.length);
});

test('a totals row for each currency, below an empty row', () => {
  const cells = book.cellsOf(3);
  expect(cells['G6']).toBeUndefined(); // nothing is known of the items: their sum is no zero
  const totals = ['A6', 'J6', 'K6', 'L6', 'A7', 'J7', 'K7', 'L7'].map((address) => cells[address]?.value);
  expect(totals).toEqual(['Total', '1200', '0', 'JPY', 'Total', '30.10', '0.10', 'USD']);
  const papersTotal = book.cellsOf(5);
  expect(['A6', 'G6', 'H6', 'I6', 'J6'].map((address) => papersTotal[address]?.value)).toEqual(['Total', '20.00', '20.00', '0.10', 'USD']);
});

test('the audit trail names what an entry is about, and its texts run nothing', () => {
  const cells = book.cellsOf(6);
  expect(['A2', 'D2', 'E2', 'G2', 'H2', 'I2', 'K2'].map((address) => cells[address]?.value))
    .toEqual(['1', 'purchaseOrderEdited', '00123', '+1', '{"title":"Café \\"X\\""}', '{"title":"=cmd"}', entry.hash]);
});

test('a text longer than a cell can be is refused, and the others are written', () => {
  const long = numberedRow(5, {}, { lines: Array.from({ length: 40 }, () => ({ ...line('X', 1, 1), title: 'x'.repeat(1000) })) });
  expect(xlsx.check([first, long], sampleOptions)).toMatchObject([{ row: 1, field: 'Items', code: 'tooLong' }]);
  expect(xlsx.write([long], sampleOptions, noPapers)).toHaveLength(1);
});

const office = ['soffice', 'libreoffice'].find((program) => {
  try {
    return execFileSync('which', [program]).length > 0;
  } catch {
    return false; // `which` says no by failing
  }
});

describe.skipIf(office === undefined)('in LibreOffice (skipped where it is not installed)', () => {
  test('every sheet opens, ids and totals intact', () => {
    const folder = mkdtempSync(join(tmpdir(), 'po-ledger-xlsx-'));
    try {
      writeFileSync(join(folder, 'history.xlsx'), bytes);
      // The last number of the filter's options: every sheet in a file of its own.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
      execFileSync(office ?? '', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'history.xlsx')], { timeout: 150_000 });
      const read = (sheet: string): readonly string[][] => Papa.parse<string[]>(readFileSync(join(folder, `history-${sheet}.csv`), 'utf8')).data;
      const history = read('PO history');
      expect(history.slice(1, 5).map(([number]) => number)).toEqual(['00123', '=1+1', '-5', '1E5']);
      expect(history.slice(1, 4).map((cells) => cells[4])).toEqual(['112-0000001-0000042', '112-0000002-0000042', '112-0000003-0000042']);
      expect(history[1]?.slice(1, 7)).toEqual(['a_x0041_ & <b>', 'issued', '2026-12-31', '112-0000001-0000042', 'amazon.com', '2026-11-03']);
      expect(read('Purchase orders').slice(1, 5).map(([number]) => number)).toEqual(['00123', '=1+1', '-5', '1E5']);
      const orders = read('Orders');
      expect(orders.slice(5, 7).map((cells) => [cells[0], cells[9], cells[11]])).toEqual([['Total', '1200', 'JPY'], ['Total', '30.1', 'USD']]);
      expect(read('Order lines').slice(1, 3).map((cells) => [cells[0], cells[3], cells[6], cells[8]]))
        .toEqual([['112-0000001-0000042', 'B0EXAMPLEX', '2', '10'], ['112-0000001-0000042', 'B0EXAMPLEY', '1', '10']]);
      expect(read('Invoices').slice(1, 4).map((cells) => [cells[4], cells[5]])).toEqual([['007', '2026-11-04'], ['008', '2026-11-04'], ['009', '2026-11-04']]);
      expect(read('Audit trail')[1]?.slice(3, 11)).toEqual(['purchaseOrderEdited', '00123', 'purchaseOrder/id-1', '+1', JSON.stringify(entry.before), JSON.stringify(entry.after), '', entry.hash]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
