import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fieldOfHead } from '../../../../lib/domain/po-import/head-words.ts';
import { maxPartBytes } from '../../../../lib/exchange/table-file/limits.ts';
import { readTableFile } from '../../../../lib/exchange/table-file/read-table-file.ts';
import { value } from '../../app/ledger.ts';
import { number, packed, words, workbook, workbookParts, type MadeCell } from './workbooks.ts';

const knows = (name: string): boolean => fieldOfHead(name) !== undefined;
const read = (file: Blob, sheet: number | null = null) => readTableFile(file, { sheet, knows });
const heads = [words('A1', 'PO number'), words('B1', 'Valid until'), words('C1', 'Quantity')];
const one = async (cells: readonly MadeCell[], book: Partial<Parameters<typeof workbook>[0]> = {}) =>
  value(await read(workbook({ sheets: [{ name: 'POs', rows: [heads, cells] }], ...book }))).rows[0]?.cells;

describe('a cell of a sheet', () => {
  test.each<[string, MadeCell, unknown]>([
    ['text that looks like a number keeps its zeros', words('A2', '00042'), '00042'],
    ['a number stays a number', number('A2', 4711), 4711],
    ['a number with a format of zeros has as many digits as it shows', number('A2', 42, 1), '00042'],
    ['a number with a day\'s format is that day', number('A2', 46_387, 2), '2026-12-31'],
    ['an hour of a day does not count', number('A2', 46_387.75, 3), '2026-12-31'],
    ['what a binary fraction leaves over goes', number('A2', '0.30000000000000004'), 0.3],
    ['a letter in quotes makes no day of a price', number('A2', 12.5, 4), 12.5],
    ['a formula gives the value that was stored with it', { at: 'A2', type: 'str', inner: '<f>HYPERLINK("https://example.test")</f><v>PO-7</v>' }, 'PO-7'],
    ['a formula without a stored value is empty', { at: 'A2', inner: '<f>1+1</f>' }, ''],
    ['a truth is a word', { at: 'A2', type: 'b', inner: '<v>1</v>' }, 'TRUE'],
    ['an error is shown as it is', { at: 'A2', type: 'e', inner: '<v>#REF!</v>' }, '#REF!'],
    ['a day in ISO form is taken as it is', { at: 'A2', type: 'd', inner: '<v>2026-12-31T00:00:00</v>' }, '2026-12-31'],
    ['entities and escapes are characters', words('A2', 'A&amp;B &#228; _x0041_'), 'A&B ä A'],
    ['parts of a text are joined, how it is read aloud is not', { at: 'A2', type: 's', inner: '<v>0</v>' }, '注文 7'],
  ])('%s', async (_, cell, expected) => {
    const strings = ['<r><t>注文</t></r><rPh sb="0" eb="1"><t>チュウモン</t></rPh><r><t xml:space="preserve"> 7</t></r>'];
    expect((await one([cell, number('C2', 1)], { strings, formats: ['00000', 'dd.mm.yyyy', 'd/m/yy h:mm', '0.00 "dollars"'] }))?.[0]).toBe(expected);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    expect(await one([words('A2', 'x'), number('B2', 44_925, 1)], { formats: ['yyyy-mm-dd'], from1904: true })).toEqual(['x', '2026-12-31', '']);
  });
});

describe('a workbook', () => {
  const sheets = [
    { name: 'Old', hidden: true, rows: [heads, [words('A2', 'PO-0')]] },
    { name: 'Cover', rows: [] },
    { name: 'POs', rows: [[words('A1', 'Open purchase orders of the plant')], [], heads, [words('A4', 'PO-1'), number('C4', 2)]] },
    { name: 'More', rows: [heads, [words('A2', 'PO-2')]] },
  ];

  it('gives the first visible sheet with rows, finds the heads below a title, and names lines as the spreadsheet does', async () => {
    const table = value(await read(workbook({ sheets })));
    expect(table).toMatchObject({ sheets: ['Cover', 'POs', 'More'], sheet: 1, columns: ['PO number', 'Valid until', 'Quantity'] });
    expect(table.rows).toEqual([{ line: 4, cells: ['PO-1', '', 2] }]);
    expect(value(await read(workbook({ sheets }), 2)).rows).toEqual([{ line: 2, cells: ['PO-2', '', ''] }]);
  });

  test.each<[string, () => Blob, unknown]>([
    ['a zip of something else', () => packed({ 'letter.txt': 'PO number' }), { code: 'zip' }],
    ['LibreOffice\'s own kind', () => packed({ 'content.xml': '<x/>', mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), { code: 'openDocument' }],
    ['a document type, with which texts can grow without end', () => packed({ ...workbookParts({ sheets }), 'xl/worksheets/sheet3.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>' }), { code: 'damaged' }],
    ['bytes that are no XML', () => packed({ ...workbookParts({ sheets }), 'xl/worksheets/sheet3.xml': '<row><c r="A1" <' }), { code: 'damaged' }],
    ['no sheets', () => packed(workbookParts({ sheets: [] })), { code: 'damaged' }],
    ['nothing in it', () => workbook({ sheets: [{ name: 'A', rows: [] }] }), { code: 'empty' }],
    ['figures alone', () => workbook({ sheets: [{ name: 'A', rows: [[number('A1', 1)], [number('A2', 2)]] }] }), { code: 'noHeads' }],
    ['a cell far to the right', () => workbook({ sheets: [{ name: 'A', rows: [[words('A1', 'PO number'), words('XFD1', 'x')]] }] }), { code: 'tooManyColumns', limit: 500 }],
    ['an old .xls', () => new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)]), { code: 'oldSpreadsheet' }],
    ['one with a password', () => new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]))]), { code: 'locked' }],
  ])('%s is said to be that', async (_, file, error) => {
    expect(await read(file())).toEqual({ ok: false, error });
  });

  it('that unpacks to more than is read ends there, whatever it says of its size', async () => {
    const parts = workbookParts({ sheets });
    const zeros = new Uint8Array(maxPartBytes + 1024).fill(0x20);
    const bytes = zipSync({ ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), 'xl/worksheets/sheet3.xml': zeros }, { level: 1 });
    expect(bytes.length).toBeLessThan(5_000_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await read(new Blob([Uint8Array.from(bytes)]))).toMatchObject({ ok: false });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(maxPartBytes / 2);
  });

  it('that was cut or changed anywhere is read or refused, and never throws', async () => {
    const whole = new Uint8Array(await workbook({ sheets }).arrayBuffer());
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const bytes = cut ? whole.slice(0, at) : whole.with(at, byte);
      expect(typeof (await read(new Blob([Uint8Array.from(bytes)]))).ok).toBe('boolean');
    }), { numRuns: 150 });
  });
});
