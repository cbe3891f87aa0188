import type { ReportReturn } from '../../../domain/report.ts';
import type { Family } from '../family.ts';
import { givenBack } from '../given-back.ts';
import type { ReadRow } from '../read-row.ts';

/** Returns, of Amazon Business and of consumers: one row per item that was sent back. Headers seen until 2025, no rows. */
export const returns: Family = {
  id: 'returns',
  kind: 'returns',
  needs: [['orderId'], ['returnDate'], ['reason', 'returnQuantity', 'refundAmount']],
  toReturn: (row: ReadRow): ReportReturn => ({ ...givenBack(row), returnedOn: row.days.returnDate ?? null }),
};
