import { noPapers } from '../../../lib/domain/history-papers.ts';
import type { HistoryRow } from '../../../lib/domain/history.ts';
import { orderKey, toOrderId } from '../../../lib/domain/ids.ts';
import type { OrderId, PurchaseOrderId } from '../../../lib/domain/ids.ts';
import type { Order, OrderLine } from '../../../lib/domain/order.ts';
import { type PoNumber, poNumberKey } from '../../../lib/domain/po-number.ts';
import type { ExportFile, ExportFormat } from '../../../lib/exchange/export-format.ts';
import type { ExportOptions } from '../../../lib/domain/export-options.ts';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';
import { asin } from '../app/pages.ts';
import { sampleRow } from './history-rows.ts';

/** What an organisation told about itself; made up. */
export const sampleOptions: ExportOptions = {
  buyerName: 'Marlow Laboratories', buyerId: '987654321', buyerIdDomain: 'DUNS',
  supplierName: 'Amazon', supplierId: 'AMZ', supplierIdDomain: 'NetworkID',
  account: '429', taxType: 'Tax Exempt', dateOrder: 'dmy', paymentDays: 30, writtenAt: Date.UTC(2026, 10, 23, 12),
};

/** An order id with `number` in it. */
export function orderIdOf(number: number): OrderId {
  const id = toOrderId(`112-${String(number).padStart(7, '0')}-0000042`);
  if (id === undefined) throw new Error(`${number} makes no order id`);
  return id;
}

/** One line of an order, in US cents. */
export function line(name: string, quantity: number, cents: number): OrderLine {
  return { asin: asin(name), title: `Item ${name}`, quantity, unitPrice: { amount: cents, currency: 'USD' }, seller: null };
}

/** A row of an order of its own under a PO of its own. */
export function numberedRow(number: number, purchaseOrder: Partial<PurchaseOrder> = {}, order: Partial<Order> = {}): HistoryRow {
  const orderId = orderIdOf(number);
  const poNumber = `PO-${number}` as PoNumber; // well-formed
  return sampleRow(
    { id: `id-${number}` as PurchaseOrderId, number: poNumber, numberKey: poNumberKey(poNumber), ...purchaseOrder }, // any text will do as an id here
    { orderId, key: orderKey('amazon.com', orderId), ...order },
  );
}

/** The bytes of a file. */
export function bytesOf({ pieces }: ExportFile): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [...pieces].map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The text of a file. */
export function textOf({ pieces }: ExportFile): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return [...pieces].map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece))).join('');
}

/** The texts of all files of an export. */
export async function textsOf(format: ExportFormat, rows: readonly HistoryRow[], options: ExportOptions = sampleOptions): Promise<readonly string[]> {
  return format.write(rows, options, noPapers).map(textOf);
}
