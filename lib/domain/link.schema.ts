import * as z from 'zod';
import { linkMethods, type Link } from './link.ts';
import { moneySchema } from './money.schema.ts';
import { checkoutKeySchema, instantSchema, linkIdSchema, orderKeySchema, plainDateSchema, purchaseOrderIdSchema } from './primitives.schema.ts';
import { linkedDegrees } from './progress.ts';
import { shareSchema } from './share.schema.ts';

/** A stored link. */
export const linkSchema: z.ZodType<Link> = z.strictObject({
  id: linkIdSchema,
  orderKey: orderKeySchema,
  purchaseOrderId: purchaseOrderIdSchema,
  checkoutKey: checkoutKeySchema.nullable(),
  share: shareSchema,
  amounts: z.array(moneySchema).max(20),
  placedOn: plainDateSchema.nullable(),
  cancelled: z.boolean(),
  receipt: z.enum(linkedDegrees),
  method: z.enum(linkMethods),
  evidence: z.array(z.string().max(50)).max(20),
  linkedAt: instantSchema,
});
