import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { maxRecordLength, RecordSplitter, type FileRecord } from '../../../../lib/exchange/report/records.ts';

function split(text: string, size = text.length || 1, newline = '\n'): FileRecord[] {
  const splitter = new RecordSplitter({ delimiter: ',', newline, width: 3, firstLine: 2 });
  const records: FileRecord[] = [];
  for (let at = 0; at < text.length; at += size) records.push(...splitter.push(text.slice(at, at + size), false));
  return [...records, ...splitter.push('', true)];
}
const seen = (text: string) => split(text).map(({ line, fields, problem }) => [line, problem ?? fields.map((field) => field.trim())]);

describe('lines become records', () => {
  test.each<[string, string, unknown]>([
    ['plain', 'a,b,c\nd,e,f\n', [[2, ['a', 'b', 'c']], [3, ['d', 'e', 'f']]]],
    ['empty lines', '\na,b,c\n\n  \r\nd,e,f\n\n', [[3, ['a', 'b', 'c']], [6, ['d', 'e', 'f']]]],
    ['CRLF and a last line without an end', 'a,b,c\r\nd,e,f', [[2, ['a', 'b', 'c']], [3, ['d', 'e', 'f']]]],
    ['a quoted field before CRLF, spaces or the end', 'a,b,"c"\r\nd,e,"f"  \ng,h,"i"\r', [[2, ['a', 'b', 'c']], [3, ['d', 'e', 'f']], [4, ['g', 'h', 'i']]]],
    ['a field over two lines', 'a,"b\nb",c\nd,e,f', [[2, ['a', 'b\nb', 'c']], [4, ['d', 'e', 'f']]]],
    ['quotes in quotes', '"a ""x""",b,c\n', [[2, ['a "x"', 'b', 'c']]]],
    ['formula cells', '="0001",b,"=""B0"""', [[2, ['="0001"', 'b', '="B0"']]]],
    ['inches', '3" nail,b,c\nd,4" nail,f\ng,5" nail,i', [[2, ['3" nail', 'b', 'c']], [3, ['d', '4" nail', 'f']], [4, ['g', '5" nail', 'i']]]],
  ])('%s', (_name, text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  test('old Mac line ends', () => {
    expect(split('a,b,c\rd,e,f', 3, '\r').map(({ line, fields }) => [line, ...fields])).toEqual([[2, 'a', 'b', 'c'], [3, 'd', 'e', 'f']]);
  });
});

describe('a stray quote costs its own line only', () => {
  test.each<[string, string, unknown]>([
    ['that nothing closes', 'a,"b,c\nd,e,f\ng,h,i', [[2, 'brokenQuotes'], [3, ['d', 'e', 'f']], [4, ['g', 'h', 'i']]]],
    ['that a later quoted field would close', 'a,"b,c\nd,"e",f\ng,"h",i', [[2, 'brokenQuotes'], [3, ['d', 'e', 'f']], [4, ['g', 'h', 'i']]]],
    ['behind a quoted field', 'a,"b"b,c\nd,e,f', [[2, 'brokenQuotes'], [3, ['d', 'e', 'f']]]],
    ['before a field over two lines', 'a,"b,c\nd,"e\ne",f\ng,h,i', [[2, 'brokenQuotes'], [3, ['d', 'e\ne', 'f']], [5, ['g', 'h', 'i']]]],
    ['that makes a record of the wrong width with a stray one below', 'a,b,"c\nd,e",f\ng,h,i', [[2, 'brokenQuotes'], [3, ['d', 'e"', 'f']], [4, ['g', 'h', 'i']]]],
  ])('%s', (_name, text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  test('even when it stands 300,000 characters before the end', () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `d${index},e,f`);
    const records = split(`a,"b,c\n${lines.join('\n')}`, 5000);
    expect(records[0]).toMatchObject({ line: 2, problem: 'brokenQuotes' });
    expect(records.slice(1).map(({ fields }) => fields.join(','))).toEqual(lines);
  });
});

test('a line without end is one broken record, and the line behind it is read', () => {
  const records = split(`a,b,c\n${'x'.repeat(maxRecordLength * 5)}\nd,e,f`, 7000);
  expect(records.map(({ line, fields, problem }) => [line, problem ?? fields.join(',')])).toEqual([[2, 'a,b,c'], [3, 'tooLong'], [4, 'd,e,f']]);
  expect(records[1]?.fields.join('').length).toBeLessThan(1000);
});

const field = fc.oneof(fc.string({ maxLength: 6 }), fc.stringMatching(/^[a",\n\r ;]{0,6}$/));

test('what a CSV writer wrote is read back, with the right lines, however it is cut', () => {
  const rows = fc.array(fc.tuple(field, field, field).filter((fields) => fields.join('').trim() !== ''), { minLength: 1, maxLength: 12 });
  fc.assert(fc.property(rows, fc.integer({ min: 1, max: 40 }), (table, size) => {
    const text = Papa.unparse(table, { newline: '\n', quotes: true });
    const records = split(text, size);
    expect(records.map(({ fields }) => fields)).toEqual(table);
    let line = 2;
    for (const [index, fields] of table.entries()) {
      expect(records[index]?.line).toBe(line);
      line += 1 + (fields.join('').match(/\n/g)?.length ?? 0);
    }
  }));
});

test('how any text is cut into pieces does not matter', () => {
  fc.assert(fc.property(fc.stringMatching(/^[ab",\n]{0,80}$/), fc.integer({ min: 1, max: 20 }), (text, size) => {
    const whole = split(text);
    expect(split(text, size)).toEqual(whole);
  }));
});

test('any text becomes records without an exception, and no line is passed over', () => {
  fc.assert(fc.property(fc.stringMatching(/^[ab",\n]{0,80}$/), (text) => {
    const kept = split(text).flatMap(({ fields }) => fields).join('').replace(/[^ab]/g, '');
    expect([...kept].sort().join('')).toBe([...text.replace(/[^ab]/g, '')].sort().join(''));
  }));
});
