import { describe, expect, test } from 'vitest';
import { findHeader } from '../../../../lib/exchange/report/find-header.ts';

const names = ['Order Date', 'Order ID', 'PO Number', 'Order Net Total'];
const header = names.join(',');

describe('the header is found', () => {
  test.each<[string, string, { delimiter: string; firstLine: number; newline?: string }]>([
    ['on the first line', `${header}\na,b`, { delimiter: ',', firstLine: 2 }],
    ['behind semicolons', `${names.join(';')}\r\na;b`, { delimiter: ';', firstLine: 2 }],
    ['behind tabs', `${names.join('\t')}\na\tb`, { delimiter: '\t', firstLine: 2 }],
    ['between bars', names.join('|'), { delimiter: '|', firstLine: 2 }],
    ['with a comma in a name of another column', 'Order ID;"Total, net";Order Net Total\n', { delimiter: ';', firstLine: 2 }],
    ['behind a byte order mark and quotes', `\uFEFF"${names.join('","')}"\r\n`, { delimiter: ',', firstLine: 2 }],
    ['in cells kept as text', names.map((name) => `="${name}"`).join(','), { delimiter: ',', firstLine: 2 }],
    ['below Excel\'s hint', `\uFEFFsep=;\r\n${names.join(';')}\r\n`, { delimiter: ';', firstLine: 3 }],
    ['below a title and an empty line', `Orders\nJanuary, February and March\n\n${header}\n`, { delimiter: ',', firstLine: 5 }],
    ['above old Mac line ends', `${header}\ra,b\r`, { delimiter: ',', firstLine: 2, newline: '\r' }],
  ])('%s', (_name, text, { newline = '\n', ...expected }) => {
    const found = findHeader(text, true);
    expect(found).toMatchObject({ ok: true, value: { newline, ...expected, layout: { family: { id: 'business-orders' } } } });
    expect(found.ok && text.slice(0, found.value.rowsAt).split(newline).length).toBe(text.includes(newline) ? expected.firstLine : 1);
  });
});

test.each<[string, string, object]>([
  ['no words', '\n \n\uFEFF\n', { code: 'empty' }],
  ['a header too far down', `a\nb\nc\nd\ne\n${header}\n`, { code: 'unknownHeader', columns: ['a'] }],
  ['the names of another table, split where most come out', 'Name;Price, net;Tax;Total\n', { code: 'unknownHeader', columns: ['Name', 'Price, net', 'Tax', 'Total'] }],
  ['more names than anyone wants to read', Array.from({ length: 50 }, (_, index) => `C${index}`).join(','), { code: 'unknownHeader', columns: Array.from({ length: 20 }, (_, index) => `C${index}`) }],
])('there is none in %s', (_name, text, error) => {
  expect(findHeader(text, true)).toEqual({ ok: false, error });
});
