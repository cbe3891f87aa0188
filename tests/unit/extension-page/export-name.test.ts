import { expect, test } from 'vitest';
import { exportName } from '../../../entrypoints/extension-page/export-name.ts';
import { toPlainDate } from '../../../lib/domain/plain-date.ts';
import { parsePoNumber } from '../../../lib/domain/po-number.ts';

const today = toPlainDate('2026-11-23');

test.each([
  [null, 'po-ledger-2026-11-23.csv'],
  ['PO-2026-0042', 'po-ledger-PO-2026-0042-2026-11-23.csv'],
  ['FR/EXP\\7:*?"<>|', 'po-ledger-FR-EXP-7-2026-11-23.csv'],
  ['../../etc', 'po-ledger-etc-2026-11-23.csv'],
  ['注文 7', 'po-ledger-注文-7-2026-11-23.csv'],
  ['///', 'po-ledger-2026-11-23.csv'],
  ['9'.repeat(80), `po-ledger-${'9'.repeat(60)}-2026-11-23.csv`],
])('the history of %j is saved as %s', (text, name) => {
  const number = text === null ? null : parsePoNumber(text);
  if (today === undefined || number?.ok === false) throw new Error('a sample is wrong');
  expect(exportName(number === null ? null : number.value, today)).toBe(name);
});
