import type { ReportFamily, ReportOrder, ReportRefund, ReportReturn } from '../../domain/report.ts';
import type { ReportColumn } from './columns.ts';
import type { Disagreements, OrderRows } from './order-parts.ts';
import type { ReadRow } from './read-row.ts';

/** How one of Amazon's reports is known and what its rows say. */
export type Family = {
  readonly id: ReportFamily;
  /** A header is this report's when each of these groups has at least one of its columns. */
  readonly needs: readonly (readonly ReportColumn[])[];
} & (
  | { readonly kind: 'orders'; readonly toOrder: (rows: OrderRows, disagreements: Disagreements) => ReportOrder }
  | { readonly kind: 'returns'; readonly toReturn: (row: ReadRow) => ReportReturn }
  | { readonly kind: 'refunds'; readonly toRefund: (row: ReadRow) => ReportRefund }
);
