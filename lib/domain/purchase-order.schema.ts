import * as z from 'zod';
import { moneySchema } from './money.schema.ts';
import {
  instantSchema, plainDateSchema, poNumberKeySchema, poNumberSchema, purchaseOrderIdSchema,
} from './primitives.schema.ts';
import { purchaseOrderStates, titleMaxLength, type PurchaseOrder } from './purchase-order.ts';

/** A stored purchase order. */
export const purchaseOrderSchema: z.ZodType<PurchaseOrder> = z.strictObject({
  id: purchaseOrderIdSchema,
  number: poNumberSchema,
  numberKey: poNumberKeySchema,
  title: z.string().max(2 * titleMaxLength),
  state: z.enum(purchaseOrderStates),
  favourite: z.boolean(),
  validUntil: plainDateSchema.nullable(),
  createdAt: instantSchema,
  usedAt: instantSchema,
  orderCount: z.int().min(0),
  spend: z.array(moneySchema).max(20),
});
