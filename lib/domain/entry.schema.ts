import * as z from 'zod';
import { entryActions, entryReasonMaxLength, type Entry } from './entry.ts';
import { instantSchema } from './primitives.schema.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
const fieldsSchema = z.record(z.string(), z.unknown()).nullable();

/** A stored entry of the audit trail. */
export const entrySchema: z.ZodType<Entry> = z.strictObject({
  seq: z.int().min(1).exactOptional(),
  at: instantSchema,
  actor: z.enum(['person', 'page', 'ledger']),
  action: z.enum(entryActions),
  subject: z.string().min(1).max(200),
  before: fieldsSchema,
  after: fieldsSchema,
  reason: z.string().max(entryReasonMaxLength).nullable(),
  digest: hashSchema.nullable(),
  hash: hashSchema.nullable(),
  removedAt: instantSchema.nullable(),
});
