import { describe, expect, it, test } from 'vitest';
import { fieldOfHead } from '../../../../lib/domain/po-import/head-words.ts';
import { maxFileBytes } from '../../../../lib/exchange/table-file/limits.ts';
import { readTableFile } from '../../../../lib/exchange/table-file/read-table-file.ts';
import { value } from '../../app/ledger.ts';

const read = (...content: BlobPart[]) => readTableFile(new Blob(content), { sheet: null, knows: (name) => fieldOfHead(name) !== undefined });
const utf16 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
const rows = async (...content: BlobPart[]) => value(await read(...content)).rows.map(({ cells }) => cells);

describe('a table in a text file', () => {
  test.each<[string, BlobPart[], unknown]>([
    ['with commas', ['PO number,Quantity\r\n00123,5\r\n'], [['00123', '5']]],
    ['with semicolons and commas in amounts', ['Bestellnummer;Einzelpreis\nPO-1;1.234,50\n'], [['PO-1', '1.234,50']]],
    ['with tabs, as it comes from the clipboard', ['PO number\tDescription\nPO-1\tLamp'], [['PO-1', 'Lamp']]],
    ['with bars', ['PO number|Title\nPO-1|Lamps, desk'], [['PO-1', 'Lamps, desk']]],
    ['in UTF-16', [utf16('PO number\tTitle\r\nPO-1\tBüro\r\n')], [['PO-1', 'Büro']]],
    ['in Windows-1252', [Uint8Array.from([...'Bestellnummer;Titel\nPO-1;B\u00fcro\n'].map((letter) => letter.charCodeAt(0)))], [['PO-1', 'Büro']]],
    ['with a byte order mark and Excel\'s hint', ['\uFEFFsep=;\r\nPO number;Title\r\nPO-1;x\r\n'], [['PO-1', 'x']]],
    ['with quotes, breaks and quotes in quotes', ['PO number,Title\nPO-1,"a ""b"",\nc"\n'], [['PO-1', 'a "b",\nc']]],
    ['with cells that keep their zeros as formulas', ['PO number,Title\n="00123",=1+1\n'], [['00123', '=1+1']]],
    ['with fewer cells than columns', ['PO number,Title,Owner\nPO-1\n'], [['PO-1', '', '']]],
    ['with empty lines and lines of nothing but commas', ['PO number,Title\n\n,\nPO-1,x\n\n'], [['PO-1', 'x']]],
  ])('%s is read', async (_, content, expected) => {
    expect(await rows(...content)).toEqual(expected);
  });

  it('below lines of words, with lines numbered as in the file', async () => {
    const table = value(await read('Open orders\nas of 1 May\n\nPO number,Title\nPO-1,x\n'));
    expect(table.columns).toEqual(['PO number', 'Title']);
    expect(table.rows).toEqual([{ line: 5, cells: ['PO-1', 'x'] }]);
  });

  it('has heads that nobody knows: the first row with most words', async () => {
    expect(value(await read('Alpha,Beta\nPO-1,7\n')).columns).toEqual(['Alpha', 'Beta']);
  });

  it('tells each row that cannot be taken apart, and reads the others', async () => {
    const table = value(await read(`PO number,Title\nPO-1,"open\nPO-2,a,b\nPO-3,x\u0007\nPO-4,${'y'.repeat(6000)}\nPO-5,fine\n`));
    expect(table.rows).toEqual([{ line: 6, cells: ['PO-5', 'fine'] }]);
    expect(table.broken.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, null, 'brokenQuotes'], [3, null, 'tooManyFields'], [4, 'Title', 'controlCharacter'], [5, 'Title', 'tooLong'],
    ]);
  });

  test.each<[string, BlobPart[], unknown]>([
    ['nothing', [''], { code: 'empty' }],
    ['nothing but spaces', ['\uFEFF \n \n'], { code: 'empty' }],
    ['a PDF named .csv', ['%PDF-1.7 PO number,Title'], { code: 'pdf' }],
    ['a web page', ['<!doctype html><table>'], { code: 'webPage' }],
    ['figures alone', ['1,2\n3,4\n'], { code: 'noHeads' }],
    ['a picture', [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52)], { code: 'binary' }],
    ['10,000 columns', [`PO number,${'Title,'.repeat(10_000)}`], { code: 'tooManyColumns', limit: 500 }],
    ['100,001 rows', [`PO number\n${'PO-1\n'.repeat(100_001)}`], { code: 'tooManyRows', limit: 100_000 }],
  ])('%s is said to be that', async (_, content, error) => {
    expect(await read(...content)).toEqual({ ok: false, error });
  });

  it('of two gigabytes is refused before a byte is read', async () => {
    const file = new Blob(['PO number']);
    const huge = Object.defineProperties(file, { size: { value: 2 ** 31 }, stream: { value: () => { throw new Error('was read'); } } });
    expect(await readTableFile(huge, { sheet: null, knows: () => true })).toEqual({ ok: false, error: { code: 'tooLarge', limit: maxFileBytes } });
  });

  test.each<[number, string]>([[3, 'longer'], [30, 'shorter']])('that changes while it is read is refused', async (size, detail) => {
    const file = Object.defineProperty(new Blob(['PO number,Title']), 'size', { value: size });
    expect(await readTableFile(file, { sheet: null, knows: () => true })).toEqual({ ok: false, error: { code: 'sourceFailed', detail } });
  });

  it('is left alone once somebody stopped it', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await readTableFile(new Blob(['PO number,Title']), { sheet: null, knows: () => true, signal: stop.signal })).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});
