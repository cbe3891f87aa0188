import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { noPapers } from '../../lib/domain/history-papers.ts';
import type { HistoryRow } from '../../lib/domain/history.ts';
import type { PurchaseOrderId } from '../../lib/domain/ids.ts';
import { exportFormatCodes } from '../../lib/exchange/export-format.ts';
import { exportFormats } from '../../lib/exchange/export-formats.ts';
import { rejectionCodes } from '../../lib/exchange/rejection.ts';
import { orderIdOf, sampleOptions, textOf } from '../unit/exchange/export-samples.ts';
import { anyRow } from '../unit/exchange/history-rows.ts';
import { rootOf } from './content-models.ts';

/** Rows of orders and POs of their own, their texts as hostile as they come. */
const anyRows: fc.Arbitrary<readonly HistoryRow[]> = fc.array(anyRow, { maxLength: 6 }).map((rows) => rows.map((row, index) => {
  const orderId = orderIdOf(index);
  return {
    ...row,
    purchaseOrder: row.purchaseOrder === null ? null : { ...row.purchaseOrder, id: `id-${index}` as PurchaseOrderId }, // any text will do as an id
    order: row.order === null ? null : { ...row.order, orderId, key: `${row.order.marketplace}/${orderId}` as typeof row.order.key }, // as ids.ts builds it
  };
}));

test('every format is offered once, under a code that is kept', () => {
  expect(exportFormats.map(({ code }) => code)).toEqual(exportFormatCodes);
});

describe.each(exportFormats.map((format) => [format.code, format] as const))('%s', (code, format) => {
  test('whatever the rows hold: what is refused has a reason, the same every time, and all of the rest can be read back', () => {
    fc.assert(fc.property(anyRows, (rows) => {
      const refused = format.check(rows, sampleOptions);
      expect(format.check(rows, sampleOptions)).toEqual(refused);
      for (const { row, code: reason, field } of refused) {
        expect(rows[row]).toBeDefined();
        expect(rejectionCodes).toContain(reason);
        expect(field).not.toBe('');
      }
      const texts = format.write(rows, sampleOptions, noPapers).map(textOf);
      if (format.extension === 'xml') for (const text of texts) rootOf(text);
      if (format.extension === 'json') for (const text of texts) JSON.parse(text);
      if (format.extension === 'csv') {
        for (const text of texts) expect(Papa.parse(text.replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' }).errors).toEqual([]);
      }
      if (format.stream !== undefined) {
        const { start, next, end } = format.stream(sampleOptions);
        expect(start + rows.map((row, index) => next([row], index === 0)).join('') + end, 'row by row it is the same').toBe(texts.join(''));
      }
    }), { numRuns: code === 'xlsx' ? 30 : 150 });
  });
});

test.each(exportFormats.filter(({ extension }) => extension === 'csv').map((format) => [format.code, format] as const))('no cell of %s begins a formula', (_, format) => {
  fc.assert(fc.property(anyRows, (rows) => {
    for (const file of format.write(rows, sampleOptions, noPapers)) {
      const cells = Papa.parse<string[]>(textOf(file).replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data.flat();
      for (const cell of cells.filter((each) => !/^-\d+(\.\d+)?$/.test(each))) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }
  }), { numRuns: 100 });
});

test.each([
  ['xeroBills', '*InvoiceNumber', '*UnitAmount', '*Quantity'], ['quickBooksBills', 'Bill no.', 'Line amount', 'Quantity'],
] as const)('%s add up to their orders, to the cent, under the orders\' ids', (code, numberHead, amountHead, quantityHead) => {
  const format = exportFormats.find((each) => each.code === code);
  fc.assert(fc.property(anyRows, (rows) => {
    const refused = new Set(format?.check(rows, sampleOptions).map(({ row }) => row));
    const expected = rows.flatMap(({ order }, index) => (order === null || order.cancelled || refused.has(index) ? [] : [[order.orderId, order.total?.amount] as const]));
    const read = new Map<string, number>();
    for (const file of format?.write(rows, sampleOptions, noPapers) ?? []) {
      for (const record of Papa.parse<Record<string, string>>(textOf(file), { header: true, skipEmptyLines: true }).data) {
        const number = record[numberHead] ?? '';
        read.set(number, (read.get(number) ?? 0) + Number(record[amountHead]?.replace('.', '')) * Number(record[quantityHead] ?? 1));
      }
    }
    expect([...read]).toEqual(expected);
  }), { numRuns: 150 });
});

test('JSON says its format and version, and gives back ids, amounts and days as they were', () => {
  const json = exportFormats.find(({ code }) => code === 'json');
  fc.assert(fc.property(anyRows, (rows) => {
    const [file] = json?.write(rows, sampleOptions, noPapers) ?? [];
    const read = JSON.parse(file === undefined ? '' : textOf(file)) as { format: string; version: number; rows: { poNumber: string; order: { orderId: string; placedOn: string; total: { amount: string; currency: string } | null } | null }[] }; // our own file
    expect([read.format, read.version]).toEqual(['po-ledger-history', 1]);
    expect(read.rows.map(({ poNumber, order }) => [poNumber, order?.orderId, order?.placedOn, Number(order?.total?.amount.replace('.', '') ?? 'NaN')])).toEqual(
      rows.map(({ number, order }) => [number, order?.orderId, order?.placedOn, order?.total?.amount ?? Number.NaN]));
  }), { numRuns: 150 });
});
