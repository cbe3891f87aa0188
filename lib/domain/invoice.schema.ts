import * as z from 'zod';
import { invoiceKinds, type Invoice, type InvoiceId } from './invoice.ts';
import { moneySchema } from './money.schema.ts';
import { instantSchema, orderKeySchema, plainDateSchema } from './primitives.schema.ts';

export const invoiceIdSchema: z.ZodType<InvoiceId> = z.string().min(1).max(200).refine((text): text is InvoiceId => text !== '');

/** A stored invoice, charge or credit. */
export const invoiceSchema: z.ZodType<Invoice> = z.strictObject({
  id: invoiceIdSchema,
  orderKey: orderKeySchema,
  kind: z.enum(invoiceKinds),
  number: z.string().min(1).max(200).nullable(),
  day: plainDateSchema.nullable(),
  amount: moneySchema.refine(({ amount }) => amount >= 0).nullable(),
  source: z.enum(['report', 'page', 'person']),
  seenAt: instantSchema,
});
