import * as z from 'zod';
import { priceSchema, shownMoneySchema } from './money.schema.ts';
import { marketplaceSchema, orderIdSchema, plainDateSchema, purchaseIdSchema } from './primitives.schema.ts';
import {
  amazonPoFieldSchema, checkoutItemSchema, evidenceSchema, listedOrderSchema, orderedItemSchema, shipmentSchema, wordsSchema,
} from './reading-parts.schema.ts';
import type {
  CheckoutReading, ConfirmationReading, InvoiceReading, OrderDetailsReading, OrderListReading,
} from './reading.ts';

/*
 * Readings come from a page's side and are bounded: a reading beyond these bounds is absurd and refused whole.
 * Every field is optional, because a page may lack it; a field of the wrong form is never dropped silently.
 */

/** What a person typed into the PO field. Longer than any number, so that a too long one still gets its sentence. */
export const poTextSchema = z.string().max(1000);

const orderIds = z.array(orderIdSchema).max(50);
const lines = z.array(orderedItemSchema).max(500);
const orderData = z.strictObject({
  orderId: orderIdSchema.exactOptional(),
  placedOn: plainDateSchema.exactOptional(),
  total: shownMoneySchema.exactOptional(),
  itemsSubtotal: shownMoneySchema.exactOptional(),
  shipping: shownMoneySchema.exactOptional(),
  tax: shownMoneySchema.exactOptional(),
  refundTotal: shownMoneySchema.exactOptional(),
  poNumber: wordsSchema.exactOptional(),
  items: lines.exactOptional(),
  shipments: z.array(shipmentSchema).max(500).exactOptional(),
  payments: z.array(wordsSchema).max(100).exactOptional(),
  businessOrderInformation: z.record(wordsSchema, wordsSchema)
    .refine((labels) => Object.keys(labels).length <= 100).exactOptional(),
  status: wordsSchema.exactOptional(),
});

/** The keys around every reading's data. */
const around = {
  marketplace: marketplaceSchema,
  missing: z.array(z.string().max(100)).max(2000),
  evidence: z.record(z.string().max(100), evidenceSchema).refine((fields) => Object.keys(fields).length <= 2000),
};

/** A checkout page's reading: at most 500 lines. */
export const checkoutReadingSchema: z.ZodType<CheckoutReading> = z.strictObject({
  ...around,
  page: z.literal('checkout'),
  data: z.strictObject({
    purchaseId: purchaseIdSchema.exactOptional(),
    stage: z.enum(['address', 'payment', 'items', 'before-you-go', 'review']).exactOptional(),
    canPlaceOrder: z.boolean().exactOptional(),
    items: z.array(checkoutItemSchema).max(500).exactOptional(),
    itemsSubtotal: priceSchema.exactOptional(),
    shipping: shownMoneySchema.exactOptional(),
    tax: shownMoneySchema.exactOptional(),
    total: priceSchema.exactOptional(),
    amazonPo: amazonPoFieldSchema.exactOptional(),
  }),
});

/** A confirmation page's reading. */
export const confirmationReadingSchema: z.ZodType<ConfirmationReading> = z.strictObject({
  ...around,
  page: z.literal('confirmation'),
  data: z.strictObject({
    purchaseId: purchaseIdSchema.exactOptional(),
    placed: z.boolean().exactOptional(),
    orderIds: orderIds.exactOptional(),
    items: lines.exactOptional(),
  }),
});

/** An order list's reading: at most 200 orders. */
export const orderListReadingSchema: z.ZodType<OrderListReading> = z.strictObject({
  ...around,
  page: z.literal('order-list'),
  data: z.strictObject({
    orders: z.array(listedOrderSchema).max(200).exactOptional(),
    count: z.int().min(0).max(1_000_000).exactOptional(),
    nextUrl: wordsSchema.exactOptional(),
  }),
});

/** An order details page's reading. */
export const orderDetailsReadingSchema: z.ZodType<OrderDetailsReading> = z.strictObject({
  ...around, page: z.literal('order-details'), data: orderData,
});

/** An invoice page's reading. */
export const invoiceReadingSchema: z.ZodType<InvoiceReading> = z.strictObject({
  ...around, page: z.literal('invoice'), data: orderData,
});
