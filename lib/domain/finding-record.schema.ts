import * as z from 'zod';
import type { FindingKey, FindingRecord } from './finding-record.ts';
import { instantSchema } from './primitives.schema.ts';

export const findingKeySchema: z.ZodType<FindingKey> = z.string().min(1).max(300).refine((text): text is FindingKey => text !== '');

/** What is kept of a finding. */
export const findingRecordSchema: z.ZodType<FindingRecord> = z.strictObject({
  key: findingKeySchema,
  since: instantSchema,
  dismissal: z.strictObject({ reason: z.string().min(1).max(2000), at: instantSchema, facts: z.string().max(4000) }).nullable(),
});
