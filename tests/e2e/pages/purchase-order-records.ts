import { plainPurchaseOrder } from '../../../lib/domain/new-purchase-order.ts';
import type { PurchaseOrderRecord } from '../../../lib/storage/schema.ts';

const titles = ['Lamps', 'Arms', 'Footrests'];

/** Purchase orders as they are stored, `PO-0000` the last used. Two windows that make the same number of them make the same ones. */
export function manyPurchaseOrders(count: number): PurchaseOrderRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const number = `PO-${String(index).padStart(4, '0')}`;
    const usedAt = Date.UTC(2026, 10, 1) - index * 1000;
    return {
      ...plainPurchaseOrder, id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, number, numberKey: number,
      title: titles[index % titles.length] ?? '', createdAt: usedAt, usedAt, keys: { list: [1, -usedAt] },
    } as unknown as PurchaseOrderRecord; // ids and numbers of the known forms, written as they would be stored
  });
}
