import * as z from 'zod';
import { correspondenceKinds, type Correspondence, type CorrespondenceId } from './correspondence.ts';
import { findingKeySchema } from './finding-record.schema.ts';
import { instantSchema, orderKeySchema, purchaseOrderIdSchema } from './primitives.schema.ts';

/** Longest text kept, in characters: a note of a million is refused with a sentence, never cut. */
export const correspondenceMaxLength = 20_000;

export const correspondenceIdSchema: z.ZodType<CorrespondenceId> = z.uuid().refine((text): text is CorrespondenceId => text !== '');

/** A stored piece of correspondence. */
export const correspondenceSchema: z.ZodType<Correspondence> = z.strictObject({
  id: correspondenceIdSchema,
  kind: z.enum(correspondenceKinds),
  at: instantSchema,
  withWhom: z.string().max(320),
  subject: z.string().max(500),
  text: z.string().max(correspondenceMaxLength),
  purchaseOrderIds: z.array(purchaseOrderIdSchema).max(100),
  orderKeys: z.array(orderKeySchema).max(1000),
  findingKey: findingKeySchema.nullable(),
  attachments: z.array(z.string().min(1).max(255)).max(50),
});
