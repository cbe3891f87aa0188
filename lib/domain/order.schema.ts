import * as z from 'zod';
import { linkMethods } from './link.ts';
import { moneySchema } from './money.schema.ts';
import { returnStates, type Assignment, type Order, type OrderLine, type OrderReturn, type OrderShipment, type Receipt } from './order.ts';
import {
  asinSchema, checkoutKeySchema, instantSchema, marketplaceSchema, orderIdSchema, orderKeySchema, plainDateSchema,
  poNumberSchema, purchaseOrderIdSchema,
} from './primitives.schema.ts';
import { shareSchema } from './share.schema.ts';

const words = z.string().max(2000);

/** A stored line of an order. */
export const orderLineSchema: z.ZodType<OrderLine> = z.strictObject({
  asin: asinSchema.nullable(),
  title: z.string().max(2000).nullable(),
  quantity: z.int().min(1).max(9999).nullable(),
  unitPrice: moneySchema.nullable(),
  seller: words.nullable(),
});

const assignmentSchema: z.ZodType<Assignment> = z.strictObject({
  by: z.enum(['person', 'rule']),
  at: instantSchema,
  parts: z.array(z.strictObject({ purchaseOrderId: purchaseOrderIdSchema, share: shareSchema })).max(50),
});

const receiptSchema: z.ZodType<Receipt> = z.strictObject({
  asin: asinSchema.nullable(),
  quantity: z.int().min(-9999).max(9999),
  at: instantSchema,
  by: z.enum(['page', 'person']),
});

const returnSchema: z.ZodType<OrderReturn> = z.strictObject({
  asin: asinSchema.nullable(),
  quantity: z.int().min(0).max(9999),
  state: z.enum(returnStates),
  refund: moneySchema.nullable(),
  seenAt: instantSchema,
  by: z.enum(['page', 'person', 'report']),
  neverArrived: z.literal(true).exactOptional(),
});

const orderShipmentSchema: z.ZodType<OrderShipment> = z.strictObject({
  status: words.exactOptional(),
  deliveredOn: plainDateSchema.exactOptional(),
  promised: words.exactOptional(),
  trackingId: words.exactOptional(),
  carrier: words.exactOptional(),
  seenAt: instantSchema,
});

/** A stored order. */
export const orderSchema: z.ZodType<Order> = z.strictObject({
  key: orderKeySchema,
  marketplace: marketplaceSchema,
  orderId: orderIdSchema,
  placedOn: plainDateSchema.nullable(),
  total: moneySchema.nullable(),
  itemsSubtotal: moneySchema.nullable(),
  shipping: moneySchema.nullable(),
  tax: moneySchema.nullable(),
  refundTotal: moneySchema.nullable(),
  status: z.string().max(2000).nullable(),
  cancelled: z.boolean(),
  amazonPoNumber: z.string().max(2000).nullable(),
  lines: z.array(orderLineSchema),
  shipments: z.array(orderShipmentSchema).max(200),
  promisedOn: plainDateSchema.nullable(),
  deliveredOn: plainDateSchema.nullable(),
  receipts: z.array(receiptSchema).max(2000),
  returns: z.array(returnSchema).max(2000),
  payments: z.array(words).max(100),
  businessInformation: z.record(z.string().max(200), words),
  checkoutKey: checkoutKeySchema.nullable(),
  claimedBy: z.enum(linkMethods).nullable(),
  assignment: assignmentSchema.nullable(),
  amazonCopy: z.strictObject({ number: poNumberSchema, askedAt: instantSchema }).nullable().exactOptional(),
  linkedTo: z.array(purchaseOrderIdSchema).max(50),
  firstSeenAt: instantSchema,
  seenAt: instantSchema,
  detailsSeenAt: instantSchema.nullable(),
});
