import * as z from 'zod';
import { acceptanceSchema } from './acceptance.schema.ts';
import { checkoutSchema } from './checkout.schema.ts';
import { correspondenceSchema } from './correspondence.schema.ts';
import { entrySchema } from './entry.schema.ts';
import { exportRecordSchema } from './export-record.schema.ts';
import { findingRecordSchema } from './finding-record.schema.ts';
import { healthRecordSchema } from './health.schema.ts';
import { invoiceSchema } from './invoice.schema.ts';
import type { LedgerRecords, RecordStore } from './ledger-records.ts';
import { linkSchema } from './link.schema.ts';
import { orderSchema } from './order.schema.ts';
import { purchaseOrderIdSchema } from './primitives.schema.ts';
import { purchaseOrderSchema } from './purchase-order.schema.ts';
import type { Settings } from './settings.ts';
import { settingSchemas } from './settings.schema.ts';

/** The schema of each store's records. */
export const recordSchemas: { readonly [Store in RecordStore]: z.ZodType<LedgerRecords[Store]> } = {
  purchaseOrders: purchaseOrderSchema,
  orders: orderSchema,
  links: linkSchema,
  checkouts: checkoutSchema,
  invoices: invoiceSchema,
  acceptances: acceptanceSchema,
  findings: findingRecordSchema,
  correspondence: correspondenceSchema,
  exports: exportRecordSchema,
  health: healthRecordSchema,
  entries: entrySchema,
};

/** The settings a person made for themselves. Those they never touched are absent, which JSON cannot confuse with undefined. */
const ownSettingsSchema = z.strictObject(settingSchemas).partial() as unknown as z.ZodType<Partial<Settings>>; // see above

/** What is kept under a name beside the records: a person's own settings, how far each number series counted, which purchase order came under which number of a catalogue, and where the audit trail ends. */
export const keptSettingsSchema = z.strictObject({
  own: z.strictObject({ values: ownSettingsSchema }).exactOptional(),
  series: z.strictObject({ counters: z.record(z.string().max(200), z.record(z.string().max(20), z.int().min(0))) }).exactOptional(),
  catalogue: z.strictObject({ purchaseOrders: z.record(z.string().max(2000), purchaseOrderIdSchema) }).exactOptional(),
  trail: z.strictObject({ end: z.strictObject({ seq: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) }) }).exactOptional(),
});
