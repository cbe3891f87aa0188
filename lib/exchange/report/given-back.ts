import type { ReportReturn } from '../../domain/report.ts';
import { size, total } from './order-parts.ts';
import type { ReadRow } from './read-row.ts';

/** What a row of a returns or refunds report says, without its day. Its tax belongs to the refund. */
export function givenBack({ row, marketplace, texts, counts, amounts }: ReadRow): Omit<ReportReturn, 'returnedOn'> {
  const { refundAmount, refundTax } = amounts;
  const refund = refundTax === undefined ? refundAmount : total([refundAmount, refundTax], (money) => money);
  return {
    orderId: row.orderId,
    marketplace,
    asin: texts.asin ?? null,
    title: texts.title ?? null,
    quantity: counts.returnQuantity === undefined ? null : Math.abs(counts.returnQuantity),
    reason: texts.reason ?? null,
    refund: refund == null ? null : size(refund),
  };
}
