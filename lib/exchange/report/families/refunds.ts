import type { ReportRefund } from '../../../domain/report.ts';
import type { Family } from '../family.ts';
import { givenBack } from '../given-back.ts';
import type { ReadRow } from '../read-row.ts';

/** Refunds: one row per item or order that money was given back for. The names stand in public importers of 2020 to 2025. */
export const refunds: Family = {
  id: 'refunds',
  kind: 'refunds',
  needs: [['orderId'], ['refundDate'], ['refundAmount']],
  toRefund: (row: ReadRow): ReportRefund => ({ ...givenBack(row), refundedOn: row.days.refundDate ?? null }),
};
