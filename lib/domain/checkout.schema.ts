import * as z from 'zod';
import { checkoutStates, type Checkout } from './checkout.ts';
import { moneySchema } from './money.schema.ts';
import {
  checkoutKeySchema, instantSchema, marketplaceSchema, orderIdSchema, orderKeySchema, plainDateSchema, poNumberSchema,
  purchaseIdSchema, purchaseOrderIdSchema,
} from './primitives.schema.ts';
import { checkoutItemSchema } from './reading-parts.schema.ts';
import { shareSchema } from './share.schema.ts';

const chosenSchema = z.strictObject({ purchaseOrderId: purchaseOrderIdSchema.nullable(), number: poNumberSchema });

/** A stored checkout. */
export const checkoutSchema: z.ZodType<Checkout> = z.strictObject({
  key: checkoutKeySchema,
  marketplace: marketplaceSchema,
  purchaseId: purchaseIdSchema,
  state: z.enum(checkoutStates),
  chosen: chosenSchema.nullable(),
  split: z.array(z.strictObject({ chosen: chosenSchema, share: shareSchema })).max(50),
  customValues: z.record(z.string().max(60), z.string().max(1000)),
  override: z.strictObject({ reason: z.string().max(1000), at: instantSchema }).nullable(),
  amazonPoNumber: z.string().max(2000).nullable(),
  items: z.array(checkoutItemSchema).max(500),
  total: moneySchema.nullable(),
  openedAt: instantSchema,
  changedAt: instantSchema,
  submittedAt: instantSchema.nullable(),
  submittedOn: plainDateSchema.nullable(),
  confirmedAt: instantSchema.nullable(),
  orderIds: z.array(orderIdSchema),
  orders: z.array(orderKeySchema),
  contested: z.array(orderKeySchema),
});
