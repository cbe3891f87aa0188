import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { editPurchaseOrder } from '../../../../lib/app/edit-purchase-order.ts';
import { checkExport } from '../../../../lib/app/export/check-export.ts';
import type { ExportProgress } from '../../../../lib/app/export/export-request.ts';
import { writeExport } from '../../../../lib/app/export/write-export.ts';
import { forgetExport, recallExport } from '../../../../lib/app/forget-export.ts';
import { listExports } from '../../../../lib/app/list-exports.ts';
import { rememberExport } from '../../../../lib/app/remember-export.ts';
import { wholeHistory } from '../../../../lib/domain/history-filter.ts';
import { exportFormatCodes } from '../../../../lib/exchange/export-format.ts';
import { exportFormats } from '../../../../lib/exchange/export-formats.ts';
import { readWorkbook } from '../../../contract/workbook-cells.ts';
import { line } from '../../domain/purchase-orders.ts';
import { value } from '../ledger.ts';
import { key } from '../orders.ts';
import { order, usd } from '../pages.ts';
import { sampleLedger, sampleRequest, unheard } from './sample-ledger.ts';

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

describe('an export is looked at before it is written', () => {
  test('with what it would hold, and nothing refused where no program has rules', async () => {
    const { ctx } = await sampleLedger();
    expect(value(await checkExport(ctx, sampleRequest, unheard))).toEqual({ rows: 4, purchaseOrders: 3, orders: 3, refusals: [], refused: 0, earlier: 0, undated: 0, tooMany: false });
  });

  test('with every reason of what is refused, and which order it is', async () => {
    const { ctx, ids } = await sampleLedger();
    const request = { ...sampleRequest, format: 'xeroBills' as const, options: { ...sampleRequest.options, account: '' } };
    const check = value(await checkExport(ctx, request, unheard));
    expect(check).toMatchObject({ rows: 0, refused: 3 });
    expect(check.refusals).toContainEqual({ field: '*AccountCode', code: 'required', value: '', number: 'PO-1', purchaseOrderId: ids['PO-1'], order: { key: key(2), id: order(2) } });
  });
});

describe('a file', () => {
  test.each(exportFormatCodes)('%s says what is in it, and how far it is', async (format) => {
    const { ctx } = await sampleLedger();
    const heard: ExportProgress[] = [];
    const written = await writeExport(ctx, { ...sampleRequest, format }, (progress) => heard.push(progress));
    expect(heard.at(-1)?.done).toBeGreaterThan(0);
    if (format === 'xeroCreditNotes') return expect(written).toEqual({ ok: false, error: 'nothing' });
    const { file, fileName, rows } = value(written);
    expect(file.size).toBeGreaterThan(100);
    expect(fileName).toMatch(/^po-ledger-.*2026-11-23\.(csv|xlsx|json|zip)$/);
    return expect(rows).toBe(['csv', 'xlsx', 'json'].includes(format) ? 4 : 3);
  });

  test('is a zip with a safe name for each document where there are several', async () => {
    const { ctx } = await sampleLedger();
    const { file, fileName } = value(await writeExport(ctx, { ...sampleRequest, format: 'ublOrders' }, unheard));
    const files = unzipSync(await bytesOf(file));
    expect(fileName).toBe('po-ledger-ubl-orders-2026-11-23.zip');
    expect(Object.keys(files).toSorted()).toEqual(['PO-1.xml', 'PO-2.xml']);
    expect(strFromU8(files['PO-1.xml'] ?? new Uint8Array())).toContain('<cbc:ID>PO-1</cbc:ID>');
  });

  test('of the workbook has the audit trail of what is in it and of nothing else', async () => {
    const { ctx, ids } = await sampleLedger();
    const filter = { ...wholeHistory, purchaseOrderIds: [ids['PO-2']] };
    const { file } = value(await writeExport(ctx, { ...sampleRequest, format: 'xlsx', filter }, unheard));
    const trail = readWorkbook(await bytesOf(file)).cellsOf(6);
    const about = Object.entries(trail).filter(([address]) => /^E\d+$/.test(address)).slice(1).map(([, { value: text }]) => text);
    expect(new Set(about)).toEqual(new Set(['PO-2', order(3)]));
  });

  test('with more rows than its format is written with is not begun', async () => {
    const { ctx } = await sampleLedger();
    const format = exportFormats.find(({ code }) => code === 'xlsx');
    Object.assign(format ?? {}, { mostRows: 3 });
    expect(await writeExport(ctx, { ...sampleRequest, format: 'xlsx' }, unheard)).toEqual({ ok: false, error: 'tooMany' });
    expect(value(await checkExport(ctx, { ...sampleRequest, format: 'xlsx' }, unheard)).tooMany).toBe(true);
    Object.assign(format ?? {}, { mostRows: 200_000 });
  });
});

describe('an export that was made', () => {
  const bills = { ...sampleRequest, format: 'xeroBills' as const };

  test('is remembered at its POs, counts its orders as exported in that format alone, and can leave them out next time', async () => {
    const { ctx, ids } = await sampleLedger();
    const { file: _, ...written } = value(await writeExport(ctx, { ...bills, filter: { ...wholeHistory, purchaseOrderIds: [ids['PO-1']] } }, unheard));
    value(await rememberExport(ctx, { written }));
    expect(value(await listExports(ctx, { id: ids['PO-1'] }))).toMatchObject([{ format: 'xeroBills', rows: 2, orderKeys: [key(2), key(1)] }]);
    expect(value(await listExports(ctx, { id: ids['PO-2'] }))).toEqual([]);
    expect(value(await checkExport(ctx, bills, unheard))).toMatchObject({ earlier: 2, rows: 3 });
    expect(value(await checkExport(ctx, { ...bills, leaveOutEarlier: true }, unheard))).toMatchObject({ earlier: 2, rows: 1 });
    expect(value(await checkExport(ctx, { ...bills, format: 'quickBooksBills' }, unheard)).earlier).toBe(0);
    expect((await ctx.db.getAll('entries')).at(-1)).toMatchObject({ action: 'historyExported', after: { format: 'xeroBills', rows: 2, purchaseOrders: 1, orders: 2 } });
  });

  test('of a PO nobody ordered on is left out next time like any other', async () => {
    const { ctx, ids } = await sampleLedger();
    value(await editPurchaseOrder(ctx, { id: ids['PO-3'], changes: { lines: [line({ text: 'Lamp', quantity: 2, unitPrice: usd(1990) })] } }));
    const coupa = { ...sampleRequest, format: 'coupaOrders' as const, filter: { ...wholeHistory, purchaseOrderIds: [ids['PO-3']] } };
    const { file: _, ...written } = value(await writeExport(ctx, coupa, unheard));
    value(await rememberExport(ctx, { written }));
    expect(value(await checkExport(ctx, { ...coupa, leaveOutEarlier: true }, unheard))).toMatchObject({ earlier: 1, rows: 0 });
    expect(await writeExport(ctx, { ...coupa, leaveOutEarlier: true }, unheard)).toEqual({ ok: false, error: 'nothing' });
  });

  test('can be forgotten, and that can be taken back', async () => {
    const { ctx } = await sampleLedger();
    const { file: _, ...written } = value(await writeExport(ctx, bills, unheard));
    const record = value(await rememberExport(ctx, { written }));
    const forgotten = value(await forgetExport(ctx, { id: record.id }));
    expect(value(await checkExport(ctx, bills, unheard)).earlier).toBe(0);
    expect(await forgetExport(ctx, { id: record.id })).toEqual({ ok: false, error: 'notFound' });
    value(await recallExport(ctx, { record: forgotten }));
    expect(value(await listExports(ctx, { id: null }))).toEqual([record]);
    expect((await ctx.db.getAll('entries')).slice(-3).map(({ action }) => action)).toEqual(['historyExported', 'exportForgotten', 'exportRecalled']);
  });
});
