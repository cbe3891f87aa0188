import * as z from 'zod';
import { toListPeriod, type ListCompleteness, type ListPeriod } from './completeness.ts';
import type { PageHealth } from './health.ts';
import { marketplaceSchema, orderIdSchema, plainDateSchema } from './primitives.schema.ts';

/** The period of an order list. */
export const listPeriodSchema: z.ZodType<ListPeriod> = z.string().max(20)
  .refine((text): text is ListPeriod => toListPeriod(text) !== undefined);

const keySchema = <T extends string>(prefix: string) => z.string().max(100).refine((text): text is T => text.startsWith(prefix));

/** What is known of one kind of page. */
export const pageHealthSchema: z.ZodType<PageHealth> = z.strictObject({
  kind: z.literal('page'),
  key: keySchema<PageHealth['key']>('page/'),
  marketplace: marketplaceSchema,
  page: z.enum(['checkout', 'confirmation', 'order-list', 'order-details', 'invoice']),
  seenOn: plainDateSchema,
  unread: z.boolean(),
  fields: z.array(z.strictObject({
    field: z.string().min(1).max(100),
    state: z.enum(['read', 'partly', 'missing']),
    selector: z.string().max(2000).nullable(),
    selectorSeen: z.string().max(40).nullable(),
    readOn: plainDateSchema.nullable(),
  })),
});

/** What was seen of one period of an order list. */
export const listCompletenessSchema: z.ZodType<ListCompleteness> = z.strictObject({
  kind: z.literal('list'),
  key: keySchema<ListCompleteness['key']>('list/'),
  marketplace: marketplaceSchema,
  period: listPeriodSchema,
  announced: z.int().min(0).max(1_000_000),
  seen: z.array(z.strictObject({ orderId: orderIdSchema, placedOn: plainDateSchema.nullable() })),
  unread: z.array(z.int().min(0)),
  seenOn: plainDateSchema,
});

/** A record of the health store. */
export const healthRecordSchema = z.union([pageHealthSchema, listCompletenessSchema]);
