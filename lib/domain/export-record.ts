import type { Brand } from './brand.ts';
import type { OrderKey, PurchaseOrderId } from './ids.ts';
import type { Instant } from './plain-date.ts';

/** Our own id of an export that was made (random UUID). */
export type ExportId = Brand<string, 'ExportId'>;

/** What was written for another program, so that nobody enters it twice. */
export interface ExportRecord {
  readonly id: ExportId;
  readonly at: Instant;
  /** The format's code, as `lib/exchange/export-format.ts` names it. */
  readonly format: string;
  readonly fileName: string;
  readonly rows: number;
  readonly purchaseOrderIds: readonly PurchaseOrderId[];
  readonly orderKeys: readonly OrderKey[];
}
