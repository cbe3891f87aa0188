import * as z from 'zod';
import { moneySchema } from './money.schema.ts';
import {
  instantSchema, marketplaceSchema, orderKeySchema, plainDateSchema, poNumberKeySchema, poNumberSchema, purchaseOrderIdSchema,
} from './primitives.schema.ts';
import { agreedLineSchema, budgetSchema, requestSchema } from './purchase-order-parts.schema.ts';
import { purchaseOrderProgress, purchaseOrderStates } from './lifecycle.ts';
import { purchaseOrderKinds, reusePolicies, titleMaxLength, type PurchaseOrder } from './purchase-order.ts';

const words = z.string().max(1000);

/** A stored purchase order. */
export const purchaseOrderSchema: z.ZodType<PurchaseOrder> = z.strictObject({
  id: purchaseOrderIdSchema,
  number: poNumberSchema,
  numberKey: poNumberKeySchema,
  title: z.string().max(2 * titleMaxLength),
  kind: z.enum(purchaseOrderKinds),
  state: z.enum(purchaseOrderStates),
  progress: z.enum(purchaseOrderProgress),
  favourite: z.boolean(),
  validFrom: plainDateSchema.nullable(),
  validUntil: plainDateSchema.nullable(),
  reuse: z.enum(reusePolicies),
  marketplaces: z.array(marketplaceSchema).max(30),
  suppliers: z.array(words).max(200),
  owner: words,
  department: words,
  costCentre: words,
  glCode: words,
  project: words,
  customValues: z.record(z.string().max(60), z.string().max(1000)),
  budget: budgetSchema.nullable(),
  lines: z.array(agreedLineSchema).max(1000),
  request: requestSchema.nullable(),
  keptOrders: z.array(orderKeySchema).max(10_000).exactOptional(),
  createdAt: instantSchema,
  usedAt: instantSchema,
  orderCount: z.int().min(0),
  spend: z.array(moneySchema).max(20),
});
