// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { keepChosen } from '../../../entrypoints/ledger/views/exchange/export/chosen-purchase-orders.ts';
import { exportChoice, hasBadDays, missingDetails, spanBack } from '../../../entrypoints/ledger/views/exchange/export/export-choice.ts';
import { noExportDetails } from '../../../lib/domain/export-options.ts';
import { wholeHistory } from '../../../lib/domain/history-filter.ts';
import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { xeroBills } from '../../../lib/exchange/formats/xero.ts';
import { on } from '../app/pages.ts';

beforeEach(() => sessionStorage.clear());

describe('what an address says of an export', () => {
  test.each([
    [{}, { format: 'csv', filter: wholeHistory, leaveOutEarlier: false }],
    [{ format: 'xlsx', from: '2026-11-01', until: '2026-11-30', state: 'received', department: 'Lab', earlier: 'out' },
      { format: 'xlsx', filter: { purchaseOrderIds: null, from: '2026-11-01', until: '2026-11-30', state: 'received', department: 'Lab' }, leaveOutEarlier: true }],
    [{ format: 'pdf', from: '2026-02-30', until: 'soon', state: 'lost', earlier: 'maybe', chosen: 'yes' }, { format: 'csv', filter: wholeHistory, leaveOutEarlier: false }],
  ])('%j', (params, choice) => {
    expect(exportChoice(params)).toEqual(choice);
  });

  test('POs chosen in their list are asked for only where the address says so', () => {
    keepChosen(['a', 'b'] as PurchaseOrderId[]); // any text will do as an id
    expect(exportChoice({ chosen: 'yes' }).filter.purchaseOrderIds).toEqual(['a', 'b']);
    expect(exportChoice({}).filter.purchaseOrderIds).toBeNull();
  });
});

test.each([
  ['month', 0, '2026-03-31', '2026-03-01', '2026-03-31'], ['month', 1, '2026-03-31', '2026-02-01', '2026-02-28'], ['month', 1, '2026-01-05', '2025-12-01', '2025-12-31'],
  ['year', 0, '2024-02-29', '2024-01-01', '2024-12-31'], ['year', 1, '2026-11-23', '2025-01-01', '2025-12-31'],
] as const)('the %s %i before that of %s is from %s until %s', (unit, back, today, from, until) => {
  expect(spanBack(unit, back, on(today))).toEqual({ from, until });
});

test('a period ends where it begins or later', () => {
  expect(hasBadDays({ from: on('2026-01-02'), until: on('2026-01-01') })).toBe(true);
  expect(hasBadDays({ from: on('2026-01-01'), until: on('2026-01-01') })).toBe(false);
  expect(hasBadDays({ from: on('2026-01-01'), until: null })).toBe(false);
});

test('what a program needs is missing while it is empty or unsaid; an account may come from each PO', () => {
  expect(missingDetails(xeroBills.needs, noExportDetails)).toEqual(['supplierName', 'taxType', 'dateOrder']);
  expect(missingDetails(xeroBills.needs, { ...noExportDetails, supplierName: 'Amazon', taxType: 'None', dateOrder: 'dmy' })).toEqual([]);
});
