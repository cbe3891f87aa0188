import { describe, expect, test } from 'vitest';
import type { ReportOrder } from '../../../../lib/domain/report.ts';
import { reportOf } from './read-text.ts';

async function ordersOf(...lines: string[]): Promise<readonly ReportOrder[]> {
  const { contents } = await reportOf(lines.join('\n'));
  return contents.kind === 'orders' ? contents.orders : [];
}
const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('rows of a business report', () => {
  const header = 'Order Date,Order ID,Currency,Order Quantity,Payment Reference ID,Payment Amount,ASIN,Title,Purchase PPU,Item Quantity,Item Net Total,PO Line Item Id';
  const row = (ordered: number, payment: string, amount: string, item: string, id = 'A'): string => `2026-01-05,111-0000001-000000${id === 'A' ? 1 : 2},USD,${ordered},${payment},${amount},${item}`;
  const mug = 'B0EXAMPLE4,Mug,10.00,1,10.00,';

  test('that differ in their payment are one item paid in parts', async () => {
    const [order] = await ordersOf(header, row(1, 'PAY1', '4.00', mug), row(1, 'PAY2', '6.00', mug));
    expect(order).toMatchObject({ items: [{ quantity: 1, net: usd(1000) }], payments: [{ reference: 'PAY1' }, { reference: 'PAY2' }], total: usd(1000) });
  });

  test('that differ in their payment are several units when each is paid in full and the order has as many', async () => {
    const [order] = await ordersOf(header, row(2, 'PAY1', '10.00', mug), row(2, 'PAY2', '10.00', mug));
    expect(order).toMatchObject({ quantity: 2, items: [{ quantity: 2, net: usd(2000) }], total: usd(2000) });
  });

  test('of one item at two prices stay two items', async () => {
    const [order] = await ordersOf(header, row(2, 'PAY1', '10.00', mug), row(2, 'PAY1', '9.00', 'B0EXAMPLE4,Mug,9.00,1,9.00,2'));
    expect(order?.items.map(({ unitPrice, quantity }) => [unitPrice?.amount, quantity])).toEqual([[1000, 1], [900, 1]]);
  });

  const back = 'B0EXAMPLE4,Mug,10.00,-1,-10.00,1';
  test.each([
    ['one refund in two parts', ['-4.00', '-6.00'], 1000],
    ['two refunds of one unit each', ['-10.00', '-10.00'], 2000],
  ])('with fewer than no units: %s', async (_name, [first = '', second = ''], refund) => {
    const [order] = await ordersOf(header, row(3, 'PAY1', '30.00', 'B0EXAMPLE4,Mug,10.00,3,30.00,1'), row(3, 'PAY2', first, back), row(3, 'PAY3', second, back));
    expect(order).toMatchObject({ quantity: 3, items: [{ quantity: 3 }], payments: [{ reference: 'PAY1' }], refundTotal: usd(refund) });
  });

  test('without the columns of the order add up to it', async () => {
    const [order] = await ordersOf(
      'Order ID,Currency,ASIN,Item Quantity,Item Subtotal,Item Shipping & Handling,Item Promotion,Item Tax,Item Net Total',
      '111-0000001-0000001,USD,B0EXAMPLE1,1,10.00,5.00,5.00,1.00,11.00', '111-0000001-0000001,USD,B0EXAMPLE2,2,20.00,0.00,0.00,2.00,22.00',
    );
    expect(order).toMatchObject({ quantity: 3, itemsSubtotal: usd(3000), shipping: usd(500), promotion: usd(-500), tax: usd(300), total: usd(3300) });
  });

  test('do not add up when one of them cannot be read; what stands for the whole order stays', async () => {
    const [order, other] = await ordersOf(header, row(2, 'PAY1', '20.00', mug), row(2, 'PAY1', '20.00', 'B0EXAMPLE1,Desk,4.1.20,1,10.00,2'), row(1, 'PAY2', '10.00', mug, 'B'));
    expect(order).toMatchObject({ quantity: 2, items: [{ asin: 'B0EXAMPLE4' }], total: null, complete: false });
    expect(other).toMatchObject({ total: usd(1000), complete: true });
    const [cut] = await ordersOf(header, row(1, 'PAY1', '10.00', mug), '2026-01-05,111-0000001-0000001,USD');
    expect(cut).toMatchObject({ total: null, complete: false });
  });
});

describe('rows of the consumer\'s own data', () => {
  const header = 'ASIN,Currency,Order Date,Order ID,Order Status,Original Quantity,Product Name,Shipment Item Subtotal,Shipment Item Subtotal Tax,Shipping Charge,Total Amount,Total Discounts,Unit Price,Unit Price Tax,Website';
  const row = (quantity: string, shipment: string, total: string, unit: string, status = 'Closed'): string =>
    `B0EXAMPLE1,USD,2025-01-05T10:00:00Z,111-0000001-0000001,${status},${quantity},Mug,${shipment},0,${total},0,${unit},Amazon.com`;

  test.each([
    ['the unit\'s price and tax, where the shipment holds more', row('2', '50.00,5.00', '22.00', '10.00,1.00'), 2000, 200],
    ['the shipment\'s, where only they make the total', row('2', '10.00,1.00', '11.00', '10.00,1.00'), 1000, 100],
    ['neither, where none makes the total', row('2', '50.00,5.00', '23.00', '10.00,1.00'), null, null],
  ])('take %s', async (_name, line, subtotal, tax) => {
    const [order] = await ordersOf(header, line);
    expect([order?.itemsSubtotal?.amount ?? null, order?.tax?.amount ?? null]).toEqual([subtotal, tax]);
  });

  test('with different states leave the order without one, and a cancelled item without units is none', async () => {
    const [order] = await ordersOf(header, row('1', '10.00,1.00', '11.00', '10.00,1.00'), row('0', '0,0', '0', 'Not Available,Not Available', 'Cancelled'));
    expect(order).toMatchObject({ status: null, quantity: 1, total: usd(1100), items: [{ quantity: 1 }] });
  });
});
