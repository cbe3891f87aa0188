import * as z from 'zod';
import { moneySchema } from './money.schema.ts';
import { asinSchema } from './primitives.schema.ts';
import type { Share } from './share.ts';

/** A stored or sent share. */
export const shareSchema: z.ZodType<Share> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  z.strictObject({ kind: z.literal('percent'), percent: z.number().gt(0).max(100).multipleOf(0.01) }),
  z.strictObject({ kind: z.literal('amount'), amount: moneySchema }),
  z.strictObject({
    kind: z.literal('units'),
    units: z.array(z.strictObject({ asin: asinSchema, quantity: z.int().min(1).max(9999) })).min(1).max(500),
  }),
  z.strictObject({ kind: z.literal('rest') }),
]);
