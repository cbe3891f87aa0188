import * as z from 'zod';
import { priceSchema, shownMoneySchema } from './money.schema.ts';
import { asinSchema, orderIdSchema, plainDateSchema } from './primitives.schema.ts';
import type {
  AmazonPoField, CheckoutItem, Evidence, ListedOrder, OrderedItem, Shipment,
} from './reading.ts';

/** Words from a page: a title, a status, a label. */
export const wordsSchema = z.string().max(2000);
/** How many of one item: Amazon's own limit is 999 a line; ten times that is absurd. */
const quantitySchema = z.int().min(1).max(9999);

/** One line of a cart. */
export const checkoutItemSchema: z.ZodType<CheckoutItem> = z.strictObject({
  asin: asinSchema.exactOptional(),
  title: wordsSchema.exactOptional(),
  quantity: quantitySchema.exactOptional(),
  unitPrice: priceSchema.exactOptional(),
  seller: wordsSchema.exactOptional(),
});

/** One line of an order. */
export const orderedItemSchema: z.ZodType<OrderedItem> = z.strictObject({
  asin: asinSchema.exactOptional(),
  title: wordsSchema.exactOptional(),
  quantity: quantitySchema.exactOptional(),
  unitPrice: priceSchema.exactOptional(),
  seller: wordsSchema.exactOptional(),
});

/** One card of an order list. */
export const listedOrderSchema: z.ZodType<ListedOrder> = z.strictObject({
  orderId: orderIdSchema,
  placedOn: plainDateSchema.exactOptional(),
  total: shownMoneySchema.exactOptional(),
  status: wordsSchema.exactOptional(),
  items: z.array(orderedItemSchema).max(500).exactOptional(),
  poNumber: wordsSchema.exactOptional(),
});

/** Amazon's own PO field. */
export const amazonPoFieldSchema: z.ZodType<AmazonPoField> = z.strictObject({
  present: z.boolean(),
  value: wordsSchema.exactOptional(),
  required: z.boolean().exactOptional(),
  kind: z.enum(['list', 'text']).exactOptional(),
});

/** One shipment of an order. */
export const shipmentSchema: z.ZodType<Shipment> = z.strictObject({
  status: wordsSchema.exactOptional(),
  deliveredOn: plainDateSchema.exactOptional(),
  promised: wordsSchema.exactOptional(),
  trackingId: wordsSchema.exactOptional(),
  carrier: wordsSchema.exactOptional(),
});

/** Where a field was found. */
export const evidenceSchema: z.ZodType<Evidence> = z.strictObject({
  selector: wordsSchema,
  index: z.int().min(-1).max(1000), // -1: read from the address, not from a place in the page
  seen: z.string().max(40),
  note: z.string().max(100).exactOptional(),
});
