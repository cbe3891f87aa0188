import * as z from 'zod';
import {
  checkoutReadingSchema, confirmationReadingSchema, invoiceReadingSchema, orderDetailsReadingSchema, orderListReadingSchema, poTextSchema,
} from '../domain/reading.schema.ts';
import { entryReasonMaxLength } from '../domain/entry.ts';
import { fieldFormNames } from '../domain/field-view.ts';
import { toOrderId, toPurchaseId } from '../domain/ids.ts';
import type { OrderId, PurchaseId } from '../domain/ids.ts';
import { hasPlausibleDays } from '../domain/placed-days.ts';
import { dayInZone } from '../domain/plain-date.ts';
import type { MessageName, Protocol } from './protocol.ts';
import { listPlaceSchema, pageStopSchema } from './tab-place.schema.ts';

const purchaseId = z.string().refine((text) => toPurchaseId(text) !== undefined)
  .transform((text) => text as PurchaseId); // proved by the refinement before

const orderId = z.string().refine((text) => toOrderId(text) !== undefined)
  .transform((text) => text as OrderId); // proved by the refinement before

const findingKey = z.string().min(1).max(500);

const instant = z.int().min(0).max(8.64e15);

/** One schema per message: whatever a page's script sends is parsed by it before anything else happens. */
export const inputSchemas: { readonly [Name in MessageName]: z.ZodType<Protocol[Name]['input']> } = {
  openCheckout: z.strictObject({ reading: checkoutReadingSchema, fresh: z.boolean() }),
  suggestPurchaseOrders: z.strictObject({ query: poTextSchema }),
  checkNumber: z.strictObject({ purchaseId, text: poTextSchema, reading: checkoutReadingSchema.exactOptional() }),
  choosePurchaseOrder: z.strictObject({ purchaseId, text: poTextSchema, reading: checkoutReadingSchema.exactOptional() }),
  answerForm: z.strictObject({
    purchaseId, text: poTextSchema, form: z.enum(fieldFormNames), act: z.string().max(20), reading: checkoutReadingSchema.exactOptional(),
    values: z.record(z.string().max(60), poTextSchema).refine((values) => Object.keys(values).length <= 100),
  }),
  submitCheckout: z.strictObject({ at: instant, reading: checkoutReadingSchema, text: poTextSchema.exactOptional(), reason: poTextSchema.exactOptional() }),
  recordConfirmation: z.strictObject({ at: instant, reading: confirmationReadingSchema }),
  recordOrders: z.strictObject({
    reading: z.union([orderListReadingSchema, orderDetailsReadingSchema]).refine((reading) => hasPlausibleDays(reading, dayInZone(Date.now(), 'UTC'))),
    place: listPlaceSchema.exactOptional(),
  }),
  readOrderPanel: z.strictObject({ orderId }),
  actInPanel: z.strictObject({
    orderId,
    act: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('receive') }),
      z.strictObject({ kind: z.literal('dismiss'), key: findingKey, reason: z.string().trim().min(1).max(entryReasonMaxLength) }),
      z.strictObject({ kind: z.literal('undoReceive'), seq: z.int().positive() }),
      z.strictObject({ kind: z.literal('undoDismiss'), seq: z.int().positive(), key: findingKey }),
    ]),
  }),
  openLedger: z.strictObject({
    orderId,
    place: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['order', 'change']) }), z.strictObject({ kind: z.literal('finding'), key: findingKey }),
    ]),
  }),
  reportReading: z.strictObject({ reading: invoiceReadingSchema }),
  reportUnread: z.strictObject({
    page: z.enum(['checkout', 'confirmation', 'order-list', 'order-details', 'invoice', 'other']),
    fields: z.array(z.string().max(100)).max(100),
  }),
  reportStop: z.strictObject({ stop: pageStopSchema }),
};

/** True when `name` is a message of the protocol. */
export function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(inputSchemas, name);
}
