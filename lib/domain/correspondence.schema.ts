import * as z from 'zod';
import { correspondenceKinds, correspondenceLimits, type Correspondence, type CorrespondenceId } from './correspondence.ts';
import { findingKeySchema } from './finding-record.schema.ts';
import { instantSchema, orderKeySchema, purchaseOrderIdSchema } from './primitives.schema.ts';

export const correspondenceIdSchema: z.ZodType<CorrespondenceId> = z.uuid().refine((text): text is CorrespondenceId => text !== '');

/** A stored piece of correspondence. */
export const correspondenceSchema: z.ZodType<Correspondence> = z.strictObject({
  id: correspondenceIdSchema,
  kind: z.enum(correspondenceKinds),
  at: instantSchema,
  withWhom: z.string().max(correspondenceLimits.withWhom),
  subject: z.string().max(correspondenceLimits.subject),
  text: z.string().max(correspondenceLimits.text),
  purchaseOrderIds: z.array(purchaseOrderIdSchema).max(correspondenceLimits.purchaseOrders),
  orderKeys: z.array(orderKeySchema).max(correspondenceLimits.orders),
  findingKey: findingKeySchema.nullable(),
  attachments: z.array(z.string().min(1).max(correspondenceLimits.attachment)).max(correspondenceLimits.attachments),
});
