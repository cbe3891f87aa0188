import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedLines } from '../../../lib/domain/paste-lines.ts';

const english = { decimal: '.', group: ',' };
const german = { decimal: ',', group: '.' };
const drawn = (text: string, format = english) => pastedLines(text, format)?.map(({ asin, text: words, quantity, unitPrice }) => [asin, words, quantity, unitPrice].join('|'));

test.each([
  ['Desk lamp\t10\t27.04\nMonitor arm\t8\t89.00', ['|Desk lamp|10|27.04', '|Monitor arm|8|89.00']],
  ['B0DEMO0001\tDesk lamp\t10\t$1,027.04\t$10,270.40\n', ['B0DEMO0001|Desk lamp|10|1,027.04']],
  ['Item\tQty\tPrice\r\nDesk lamp\t10\t27.04\r\n', ['|Desk lamp|10|27.04']],
  ['1\tDesk lamp\t10\t27.04\n2\tMonitor arm\t8\t89', ['|Desk lamp|10|27.04', '|Monitor arm|8|89']],
  ['b0demo0001\t4\nB0DEMO0002\t5', ['B0DEMO0001||4|', 'B0DEMO0002||5|']],
  ['"Lamp, ""clamp""\nbase"\t2\t5', ['|Lamp, "clamp" base|2|5']],
  ['Desk lamp\nMonitor arm', ['|Desk lamp||', '|Monitor arm||']],
  ['Desk lamp\t27.04\t10', ['|Desk lamp|10|']],
  ['10\tDesk lamp\t27.04\n8\tMonitor arm\t89.50', ['|Desk lamp|10|27.04', '|Monitor arm|8|89.50']],
  ['\t\t\nDesk lamp\t3\t\n', ['|Desk lamp|3|']],
])('%j becomes %j', (text, lines) => {
  expect(drawn(text)).toEqual(lines);
});

test('figures are read as the person writes them', () => {
  expect(drawn('Lampe\t10\t1.027,04 €', german)).toEqual(['|Lampe|10|1.027,04']);
});

test.each(['Desk lamp', '', '   ', 'one, two; three'])('%j is no table', (text) => {
  expect(pastedLines(text, english)).toBeUndefined();
});

test('whatever is pasted, no line is without words and ASIN, and there are never more than a purchase order may have', () => {
  fc.assert(fc.property(fc.string({ maxLength: 3000, unit: fc.constantFrom('a', '1', '"', '\t', '\n', '\r', ' ', '.') }), (text) => {
    const lines = pastedLines(text, english) ?? [];
    expect(lines.length).toBeLessThanOrEqual(1000);
    expect(lines.every((line) => line.text !== '' || line.asin !== '')).toBe(true);
  }));
});
