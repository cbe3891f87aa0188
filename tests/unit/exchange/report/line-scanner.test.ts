import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { cleanCell } from '../../../../lib/exchange/report/cell.ts';
import { LineScanner } from '../../../../lib/exchange/report/line-scanner.ts';

const line = fc.array(fc.constantFrom('a', 'b', ',', ',', '"', '""', '","', ' ', '\r', '="1"', '"=""2"""', 'N/A', '\t', '日', 'é', "'"), { maxLength: 16 }).map((parts) => parts.join(''));
const format = fc.record({ kept: fc.constantFrom([0, 1, 3], [2, 0], [1]), width: fc.integer({ min: 4, max: 6 }), delimiter: fc.constantFrom(',', '\t') })
  .map((each) => ({ ...each, fewest: 2 }));

/** What the parser makes of a line of its own, as the records have it. */
function parsed(text: string, delimiter: string): readonly string[] | undefined {
  const { data: [fields], errors } = Papa.parse<string[]>(text.replace(/[\r ]+$/, ''), { delimiter, newline: '\n' });
  return errors.length === 0 ? fields ?? [''] : undefined;
}

test('a line is cut as the parser cuts it, whatever the lines before it were, or is left to the parser', () => {
  let taken = 0;
  fc.assert(fc.property(format, fc.array(line, { minLength: 1, maxLength: 8 }), (layout, lines) => {
    const scanner = new LineScanner(layout);
    const text = lines.join('\n');
    let start = 0;
    for (const each of lines) {
      const cells = scanner.scan(text, start, start + each.length);
      start += each.length + 1;
      if (cells === undefined) continue;
      taken += 1;
      const fields = parsed(each, layout.delimiter) ?? [];
      expect(cells).toEqual(layout.kept.map((index) => cleanCell(fields[index] ?? '')));
      expect(fields.length).toBeGreaterThanOrEqual(layout.fewest);
      expect(fields.slice(layout.width).every((field) => field === '')).toBe(true);
    }
  }), { numRuns: 3000 });
  expect(taken).toBeGreaterThan(1000);
});

test.each([
  ['plain fields', 'a,b,c,d'], ['quoted ones', '"a","b, b",c,"d"\r'], ['quotes within', '"a ""x""",b,"=""2""",d'], ['empty ones', ',,,'], ['fewer than named', 'a,b,c'],
])('%s need no parser', (_, text) => {
  expect(new LineScanner({ delimiter: ',', kept: [0, 2], fewest: 3, width: 4 }).scan(text, 0, text.length)).toBeDefined();
});

test.each([['too few', 'a,b'], ['too many', 'a,b,c,d,e'], ['a stray quote', 'a,"b"b,c,d'], ['an open quote', 'a,"b,c,d']])('%s are left to the parser', (_, text) => {
  expect(new LineScanner({ delimiter: ',', kept: [0, 2], fewest: 3, width: 4 }).scan(text, 0, text.length)).toBeUndefined();
});
