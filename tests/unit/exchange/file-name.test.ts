import { expect, test } from 'vitest';
import { exportFileName, namesTogether, safeName } from '../../../lib/exchange/file-name.ts';
import { on } from '../app/pages.ts';

test.each([
  ['PO-2026-0042', 'PO-2026-0042'], ['A/B\\C:D*E?"<>|', 'A-B-C-D-E'], ['../../etc/passwd', 'etc-passwd'], ['Ü 1', 'Ü-1'], ['???', ''],
  ['FR/EXP\\7:*?"<>|', 'FR-EXP-7'], ['注文 7', '注文-7'], ['nul', '_nul'], ['COM1.txt', '_COM1.txt'], ['x'.repeat(100), 'x'.repeat(60)],
])('%s is safe as %s', (text, expected) => {
  expect(safeName(text)).toBe(expected);
});

test('a file says what it is of and of which day', () => {
  expect(exportFileName(['xero-bills', ''], on('2026-11-23'), 'csv')).toBe('po-ledger-xero-bills-2026-11-23.csv');
  expect(exportFileName(['', 'PO/1'], on('2026-11-23'), 'csv')).toBe('po-ledger-PO-1-2026-11-23.csv');
});

test('files that lie together have names of their own, also where capitals do not count', () => {
  expect(namesTogether(['PO-1', 'po-1', 'PO/1', '***'], 'xml')).toEqual(['PO-1.xml', 'po-1-2.xml', 'PO-1-3.xml', '4.xml']);
});
