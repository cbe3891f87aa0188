import type { ReportOrder } from '../../../domain/report.ts';
import type { Family } from '../family.ts';
import { agreedOn, size, toPayments, total, type Disagreements, type OrderRows } from '../order-parts.ts';
import type { ReadRow } from '../read-row.ts';

// A report shows refunds as negative amounts, or names them in the English words of its transaction type.
const isRefund = ({ amounts, texts }: ReadRow): boolean => (amounts.paymentAmount?.amount ?? 0) < 0 || /refund/i.test(texts.reason ?? '');

/** Amazon Business, reconciliation: one row per transaction. It tells of payments and refunds, not of items or totals. Seen in 2025. */
export const businessReconciliation: Family = {
  id: 'business-reconciliation',
  kind: 'orders',
  needs: [['orderId'], ['paymentDate'], ['paymentAmount'], ['reason']],
  toOrder: ({ rows, complete }: OrderRows, differs: Disagreements): ReportOrder => {
    const refund = total(rows.filter(isRefund), ({ amounts }) => amounts.paymentAmount === undefined ? null : size(amounts.paymentAmount));
    return {
      orderId: rows[0].row.orderId,
      marketplace: rows[0].marketplace,
      placedOn: agreedOn.day(rows, 'orderDate', differs),
      poNumber: agreedOn.text(rows, 'poNumber', differs),
      status: agreedOn.text(rows, 'orderStatus', differs),
      quantity: null, itemsSubtotal: null, shipping: null, promotion: null, tax: null, total: null,
      items: [],
      payments: rows.filter((row) => !isRefund(row)).flatMap((row) => toPayments([row])),
      refundTotal: complete ? refund : null,
      complete,
    };
  },
};
