import * as z from 'zod';
import { linkMethods } from './link.ts';
import { moneySchema } from './money.schema.ts';
import type { Order, OrderLine } from './order.ts';
import {
  asinSchema, checkoutKeySchema, instantSchema, marketplaceSchema, orderIdSchema, orderKeySchema, plainDateSchema,
} from './primitives.schema.ts';

/** A stored line of an order. */
export const orderLineSchema: z.ZodType<OrderLine> = z.strictObject({
  asin: asinSchema.nullable(),
  title: z.string().max(2000).nullable(),
  quantity: z.int().min(1).max(9999).nullable(),
  unitPrice: moneySchema.nullable(),
});

/** A stored order. */
export const orderSchema: z.ZodType<Order> = z.strictObject({
  key: orderKeySchema,
  marketplace: marketplaceSchema,
  orderId: orderIdSchema,
  placedOn: plainDateSchema.nullable(),
  total: moneySchema.nullable(),
  status: z.string().max(2000).nullable(),
  cancelled: z.boolean(),
  amazonPoNumber: z.string().max(2000).nullable(),
  lines: z.array(orderLineSchema),
  checkoutKey: checkoutKeySchema.nullable(),
  claimedBy: z.enum(linkMethods).nullable(),
  firstSeenAt: instantSchema,
  seenAt: instantSchema,
});
