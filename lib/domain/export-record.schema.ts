import * as z from 'zod';
import type { ExportId, ExportRecord } from './export-record.ts';
import { instantSchema, orderKeySchema, purchaseOrderIdSchema } from './primitives.schema.ts';

export const exportIdSchema: z.ZodType<ExportId> = z.uuid().refine((text): text is ExportId => text !== '');

/** A remembered export. */
export const exportRecordSchema: z.ZodType<ExportRecord> = z.strictObject({
  id: exportIdSchema,
  at: instantSchema,
  format: z.string().min(1).max(50),
  fileName: z.string().min(1).max(255),
  rows: z.int().min(0),
  purchaseOrderIds: z.array(purchaseOrderIdSchema),
  orderKeys: z.array(orderKeySchema),
});
