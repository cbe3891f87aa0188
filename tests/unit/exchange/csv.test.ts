import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { PoNumber } from '../../../lib/domain/po-number.ts';
import { columns } from '../../../lib/exchange/columns.ts';
import { csvRecord, guardFormulas, historyCsv, historyCsvPieces } from '../../../lib/exchange/csv.ts';
import { anyRow, sampleRow } from './history-rows.ts';

const parse = (csv: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
};
const cell = (csv: string, head: string): string | undefined => parse(csv)[1]?.[columns.findIndex((column) => column.head === head)];

describe('a text that a spreadsheet would run gets an apostrophe', () => {
  test.each([
    ['=1+1', "'=1+1"], ['+1', "'+1"], ['-1+1', "'-1+1"], ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"], ['\rx', "'\rx"], ['\nx', "'\nx"], ['  =1', "'  =1"], ['"=1', `'"=1`],
    ['＝1+1', "'＝1+1"], ['＋1', "'＋1"], ['－1', "'－1"], ['＠A', "'＠A"],
    ['Desk;=1+1', "Desk;'=1+1"], ['a;-b; +c', "a;'-b;' +c"], ['a;"=1', `a;'"=1`], ['a\n=1', "a\n'=1"],
    ['-5', "'-5"], ['PO;-5+1', "PO;'-5+1"], ['PO;-A', "PO;'-A"], ['PO;=5', "PO;'=5"], ['PO;-5;=1', "PO;-5;'=1"], ['PO; -5', "PO;' -5"], ['PO\t-5', "PO\t'-5"], ['a;-5\n', "a;'-5\n"],
  ])('%j becomes %j', (text, guarded) => {
    expect(guardFormulas(text)).toBe(guarded);
  });

  test.each(['', 'PO-2026-0042', '00123', 'a=b', '2 × Lamp (B0TESTDESK); 1 × Mug', 'x @ y', "'quoted'", 'PO;-5', 'PO;+5,25;x', '日本語', ' spaced '])('%j stays', (text) => {
    expect(guardFormulas(text)).toBe(text);
  });
});

describe('the file', () => {
  test('starts with a byte order mark and ends every record with CRLF', () => {
    const csv = historyCsv([sampleRow(), sampleRow()]);
    expect(new TextEncoder().encode(csv).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(csv.match(/\r\n/g)).toHaveLength(3);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('without rows is the head alone', () => {
    expect(parse(historyCsv([]))).toEqual([columns.map((column) => column.head)]);
  });

  test('keeps leading zeros, case and punctuation of a PO number', () => {
    expect(historyCsv([sampleRow({ number: '000-0a/7' as PoNumber })])).toContain('\r\n000-0a/7,'); // well-formed
  });

  test('keeps a PO number whole that ends in a number with a sign, and quotes it', () => {
    const csv = historyCsv([sampleRow({ number: 'PO;-5' as PoNumber })]); // well-formed
    expect(cell(csv, 'PO number')).toBe('PO;-5');
    expect(csv).toContain('\r\n"PO;-5",');
  });

  test('keeps a refund a number and its currency beside it', () => {
    const csv = historyCsv([sampleRow({}, { total: { amount: -500, currency: 'EUR' } })]);
    expect(cell(csv, 'Order total')).toBe('-5.00');
    expect(cell(csv, 'Currency')).toBe('EUR');
  });
});

test.each([
  ['plain', 'plain'], ['a,b', '"a,b"'], ['say "x"', '"say ""x"""'], ['a\r\nb', '"a\r\nb"'], ['PO;-5', '"PO;-5"'], ['a\tb', '"a\tb"'], [' a', '" a"'], ['\uFEFFa', '"\uFEFFa"'], ['', ''],
])('a cell %j stands in a record as %j', (cell, written) => {
  expect(csvRecord([cell])).toBe(`${written}\r\n`);
});

test('pieces are made while they are asked for: a file of any length is never in memory as a whole', () => {
  let asked = 0;
  function* endless() {
    for (;;) {
      asked += 1;
      yield sampleRow();
    }
  }
  const pieces = historyCsvPieces(endless());
  expect(pieces.next().value).toBe('\uFEFF');
  expect(String(pieces.next().value).length).toBeGreaterThan(64 * 1024);
  expect(asked).toBeLessThan(1000);
});

describe('whatever people and pages write', () => {
  const rows = fc.array(anyRow, { maxLength: 5 });

  test('reading the file back gives the same cells', () => {
    fc.assert(fc.property(rows, (history) => {
      const expected = history.map((row) => columns.map((column) => column.kind === 'text' ? guardFormulas(column.cell(row)) : column.cell(row)));
      expect(parse(historyCsv(history)).slice(1)).toEqual(expected);
    }), { numRuns: 300 });
  });

  test('a text without a formula sign, tab or line break is exported unchanged', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !/[=+\-@＝＋－＠\t\r\n]/.test(text)), (text) => {
      expect(guardFormulas(text)).toBe(text);
    }));
  });

  test.each([[','], [';'], ['\t']])('no cell starts a formula, read with %j between cells', (delimiter) => {
    fc.assert(fc.property(rows, (history) => {
      const read = Papa.parse<string[]>(historyCsv(history).slice(1), { delimiter, newline: '\r\n' }).data.flat();
      // A number, as an amount is one and as a PO number may end in; one at the end of a quoted cell is followed by its quote.
      const isAmount = (text: string) => /^[+-]\d+([.,]\d+)?("|$)/.test(text);
      for (const text of read.filter((part) => !isAmount(part))) {
        expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }
    }), { numRuns: 300 });
  });
});
