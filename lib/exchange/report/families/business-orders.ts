import type { Money } from '../../../domain/money.ts';
import type { ReportOrder } from '../../../domain/report.ts';
import type { AmountColumn } from '../columns.ts';
import type { Family } from '../family.ts';
import { agreedOn, asDiscount, namesItem, size, toItems, toPayments, total, totalCount, type Disagreements, type OrderRows } from '../order-parts.ts';
import type { ReadRow } from '../read-row.ts';

/** What two rows of one item share that differ in their payment only. */
function itemKey({ texts, counts, amounts }: ReadRow): string {
  return [
    texts.asin, texts.title, texts.poLineId, counts.itemQuantity, amounts.unitPrice?.amount, amounts.itemSubtotal?.amount, amounts.itemShipping?.amount,
    amounts.itemPromotion?.amount, amounts.itemTax?.amount, amounts.itemTotal?.amount,
  ].join('\n');
}

function byItem(rows: readonly ReadRow[]): (readonly ReadRow[])[] {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = itemKey(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

const isGivenBack = ({ counts, amounts }: ReadRow): boolean => (counts.itemQuantity ?? amounts.itemTotal?.amount ?? 0) < 0;
const paidInFull = ({ amounts }: ReadRow): boolean =>
  amounts.paymentAmount === undefined || Math.abs(amounts.paymentAmount.amount) >= Math.abs(amounts.itemTotal?.amount ?? Infinity);

/**
 * The rows that count as items. Rows that differ in their payment only are one item paid in parts, unless each of them is paid
 * in full and only all of them together make the units of the order: then they were sent, and paid, separately.
 */
function itemRows(rows: readonly ReadRow[], ordered: number | null): readonly ReadRow[] {
  const named = rows.filter(namesItem);
  const once = byItem(named).flatMap(([first]) => first ?? []);
  const units = (each: readonly ReadRow[]): number | null => totalCount(each, (row) => row.counts.itemQuantity);
  const separate = named.length > once.length && ordered !== null && units(once) !== ordered && units(named) === ordered && named.every(paidInFull);
  return separate ? named : once;
}

/** Rows with fewer than no units give money back: once for each item, or once for each payment that gives all of it. */
function refundOf(rows: readonly ReadRow[]): Money | null {
  const parts = byItem(rows).flatMap((same) => {
    const worth = same[0]?.amounts.itemTotal?.amount;
    const each = worth !== undefined && same.every(({ amounts }) => amounts.paymentAmount?.amount === worth);
    return each ? same : same.slice(0, 1);
  });
  const refund = total(parts, ({ amounts }) => amounts.itemTotal ?? amounts.paymentAmount);
  return refund === null ? null : size(refund);
}

/**
 * Amazon Business, orders: one row per item and payment. The order's columns repeat on every row and are its truth.
 * Seen from 2024 to 2026; which columns there are a person chooses when the report is made.
 */
export const businessOrders: Family = {
  id: 'business-orders',
  kind: 'orders',
  needs: [['orderId'], ['orderTotal', 'orderSubtotal', 'itemTotal', 'itemSubtotal', 'unitPrice', 'paymentAmount']],
  toOrder: ({ rows, complete }: OrderRows, differs: Disagreements): ReportOrder => {
    const kept = rows.filter((row) => !isGivenBack(row));
    const ordered = agreedOn.count(rows, 'orderQuantity', differs);
    const sold = itemRows(kept, ordered);
    const added = complete ? sold : [];
    // A report made without a column of the order still has it in the columns of its items.
    const amount = (ofOrder: AmountColumn, ofItem: AmountColumn): Money | null => (rows.some(({ amounts }) => amounts[ofOrder] !== undefined)
      ? agreedOn.amount(rows, ofOrder, differs)
      : total(added, ({ amounts }) => amounts[ofItem]));
    return {
      orderId: rows[0].row.orderId,
      marketplace: rows[0].marketplace,
      placedOn: agreedOn.day(rows, 'orderDate', differs),
      poNumber: agreedOn.text(rows, 'poNumber', differs),
      status: agreedOn.text(rows, 'orderStatus', differs),
      quantity: ordered ?? totalCount(added, ({ counts }) => counts.itemQuantity),
      itemsSubtotal: amount('orderSubtotal', 'itemSubtotal'),
      shipping: amount('orderShipping', 'itemShipping'),
      promotion: asDiscount(amount('orderPromotion', 'itemPromotion')),
      tax: amount('orderTax', 'itemTax'),
      total: amount('orderTotal', 'itemTotal'),
      items: toItems(sold.filter(({ counts }) => counts.itemQuantity !== 0)),
      payments: toPayments(kept),
      refundTotal: complete ? refundOf(rows.filter(isGivenBack)) : null,
      complete,
    };
  },
};
