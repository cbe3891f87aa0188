import * as z from 'zod';
import type { Acceptance } from './acceptance.ts';
import { instantSchema, orderKeySchema } from './primitives.schema.ts';

/** What was said of an order whose papers differ. */
export const acceptanceSchema: z.ZodType<Acceptance> = z.strictObject({
  orderKey: orderKeySchema,
  reason: z.string().min(1).max(2000),
  at: instantSchema,
  facts: z.string().max(4000),
});
