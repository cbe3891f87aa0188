import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PoNumber } from '../../lib/domain/po-number.ts';
import { columns } from '../../lib/exchange/columns.ts';
import { xlsx } from '../../lib/exchange/formats/xlsx.ts';
import { line, numberedRow, sampleOptions } from '../unit/exchange/export-samples.ts';
import { rootOf } from './content-models.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const yen = { amount: 1200, currency: 'JPY' as const };
const named = (number: string) => ({ number: number as PoNumber }); // as people write them, and worse
const rows = [
  numberedRow(1, { ...named('00123'), title: 'a_x0041_ & <b>' }, { total: usd(2000), lines: [line('X', 2, 500), line('Y', 1, 1000)], refundTotal: usd(10) }),
  numberedRow(2, named('=1+1'), { total: usd(1010) }),
  numberedRow(3, named('-5'), { total: yen, marketplace: 'amazon.co.jp' }),
  { ...numberedRow(4, named('1E5')), order: null, link: null },
];

interface Cell { readonly type: string; readonly value: string; readonly format: string; readonly formula: boolean }

let files: Readonly<Record<string, Uint8Array>>;
let bytes: Uint8Array;
const part = (path: string): Element => rootOf(strFromU8(files[path] ?? new Uint8Array()));
beforeAll(async () => {
  const [file] = await xlsx.write(rows, sampleOptions);
  const [whole] = [...(file?.pieces ?? [])];
  if (whole === undefined || typeof whole === 'string') throw new Error('No bytes');
  bytes = whole;
  files = unzipSync(whole);
});

/** The cells of a sheet by their address, texts and formats looked up as a spreadsheet does. */
function cellsOf(sheet: number): Readonly<Record<string, Cell>> {
  const texts = [...part('xl/sharedStrings.xml').getElementsByTagName('si')].map((each) => each.textContent ?? '');
  const styles = part('xl/styles.xml');
  const formats = new Map([...styles.getElementsByTagName('numFmt')].map((each) => [each.getAttribute('numFmtId'), each.getAttribute('formatCode')]));
  const cellFormats = [...(styles.getElementsByTagName('cellXfs')[0]?.children ?? [])].map((each) => each.getAttribute('numFmtId') ?? '');
  return Object.fromEntries([...part(`xl/worksheets/sheet${sheet}.xml`).getElementsByTagName('c')].map((cell) => {
    const type = cell.getAttribute('t') ?? 'n';
    const raw = cell.getElementsByTagName('v')[0]?.textContent ?? '';
    const id = cellFormats[Number(cell.getAttribute('s') ?? 0)] ?? '';
    const format = formats.get(id) ?? (id === '49' ? '@' : id);
    return [cell.getAttribute('r') ?? '', { type, value: type === 's' ? texts[Number(raw)] ?? '' : raw, format, formula: cell.getElementsByTagName('f').length > 0 }];
  }));
}

describe('the history sheet', () => {
  test('holds every PO number as a text, letter by letter, and no formula at all', () => {
    const cells = cellsOf(1);
    expect(['A2', 'A3', 'A4', 'A5'].map((address) => cells[address])).toEqual(['00123', '=1+1', '-5', '1E5'].map((value) => ({ type: 's', value, format: '@', formula: false })));
    expect([1, 2, 3, 4].flatMap((sheet) => Object.values(cellsOf(sheet))).filter(({ formula }) => formula)).toEqual([]);
    expect(cells['B2']?.value).toBe('a_x005F_x0041_ & <b>');
  });

  test('holds real dates and numbers, and nothing where nothing is known', () => {
    const cells = cellsOf(1);
    // 3 November 2026 is day 46329 of a spreadsheet.
    expect(cells['G2']).toEqual({ type: 'n', value: '46329', format: 'yyyy-mm-dd', formula: false });
    expect(cells['J2']).toMatchObject({ type: 'n', value: '20' });
    expect(cells['J4']).toMatchObject({ value: '1200', format: expect.not.stringContaining('.') as string });
    expect(cells['N2']).toMatchObject({ type: 'n', format: 'yyyy-mm-dd hh:mm:ss' });
    expect(cells['J5']?.value ?? '').toBe('');
  });
});

test('four sheets: history, POs, orders, lines, each with a filter row over its rows and a head that stays', () => {
  expect([...part('xl/workbook.xml').getElementsByTagName('sheet')].map((each) => each.getAttribute('name'))).toEqual(['PO history', 'Purchase orders', 'Orders', 'Order lines']);
  const filters = [1, 2, 3, 4].map((sheet) => part(`xl/worksheets/sheet${sheet}.xml`).getElementsByTagName('autoFilter')[0]?.getAttribute('ref'));
  expect(columns).toHaveLength(28);
  expect(filters).toEqual(['A1:AB5', 'A1:R5', 'A1:O4', 'A1:J5']);
  const panes = [1, 2, 3, 4].map((sheet) => part(`xl/worksheets/sheet${sheet}.xml`).getElementsByTagName('pane')[0]);
  expect(panes.map((pane) => [pane?.getAttribute('ySplit'), pane?.getAttribute('state')])).toEqual(panes.map(() => ['1', 'frozen']));
  expect(part('xl/worksheets/sheet1.xml').getElementsByTagName('col')).toHaveLength(columns.length);
});

test('a totals row for each currency, below an empty row', () => {
  const cells = cellsOf(3);
  expect(cells['G6']?.value ?? '').toBe(''); // nothing is known of the items: their sum is no zero
  const totals = ['A6', 'J6', 'K6', 'L6', 'A7', 'J7', 'K7', 'L7'].map((address) => cells[address]?.value);
  expect(totals).toEqual(['Total', '1200', '0', 'JPY', 'Total', '30.1', '0.1', 'USD']);
});

test('a text longer than a cell can be is refused, and the others are written', async () => {
  const long = numberedRow(5, {}, { lines: Array.from({ length: 40 }, () => ({ ...line('X', 1, 1), title: 'x'.repeat(1000) })) });
  expect(xlsx.check([rows[0] ?? long, long], sampleOptions)).toMatchObject([{ row: 1, field: 'Items', code: 'tooLong' }]);
  expect(await xlsx.write([long], sampleOptions)).toHaveLength(1);
});

const office = ['soffice', 'libreoffice'].find((program) => {
  try {
    return execFileSync('which', [program]).length > 0;
  } catch {
    return false; // `which` says no by failing
  }
});

describe.skipIf(office === undefined)('in LibreOffice (skipped where it is not installed)', () => {
  test('the file opens, ids intact', () => {
    const folder = mkdtempSync(join(tmpdir(), 'po-ledger-xlsx-'));
    try {
      writeFileSync(join(folder, 'history.xlsx'), bytes);
      execFileSync(office ?? '', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'csv', '--outdir', folder, join(folder, 'history.xlsx')], { timeout: 120_000 });
      const read = Papa.parse<string[]>(readFileSync(join(folder, 'history.csv'), 'utf8')).data;
      expect(read.slice(1, 5).map(([number]) => number)).toEqual(['00123', '=1+1', '-5', '1E5']);
      expect(read.slice(1, 4).map((cells) => cells[4])).toEqual(['112-0000001-0000042', '112-0000002-0000042', '112-0000003-0000042']);
      expect(read[1]?.[1]).toBe('a_x0041_ & <b>');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
