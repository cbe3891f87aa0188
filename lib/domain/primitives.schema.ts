import * as z from 'zod';
import { isCurrency } from './currency.ts';
import {
  toAsin, toOrderId, toPurchaseId,
  type Asin, type CheckoutKey, type LinkId, type OrderId, type OrderKey, type PurchaseId, type PurchaseOrderId,
} from './ids.ts';
import { marketplaces, type Marketplace } from './marketplace.ts';
import { toPlainDate, type Instant, type PlainDate } from './plain-date.ts';
import { parsePoNumber, poNumberKey, type PoNumber, type PoNumberKey } from './po-number.ts';

/** Text that one of our parsers must take whole: what it makes of the text has to be the text itself. */
function checked<T extends string>(maxLength: number, parse: (text: string) => T | undefined): z.ZodType<T> {
  return z.string().max(maxLength).refine((text): text is T => parse(text) === text);
}

/** A key `marketplace/id` with both parts known. */
function keyOf<T extends string>(parseId: (text: string) => string | undefined): z.ZodType<T> {
  return z.string().max(80).refine((text): text is T => {
    const slash = text.indexOf('/');
    return marketplaces.some((name) => name === text.slice(0, slash)) && parseId(text.slice(slash + 1)) !== undefined;
  });
}

function poNumberOf(text: string): PoNumber | undefined {
  const parsed = parsePoNumber(text);
  return parsed.ok ? parsed.value : undefined;
}

export const marketplaceSchema: z.ZodType<Marketplace> = z.enum(marketplaces);
export const plainDateSchema: z.ZodType<PlainDate> = checked(10, toPlainDate);
/** Milliseconds since 1970, up to the last instant a `Date` can hold. */
export const instantSchema: z.ZodType<Instant> = z.int().min(0).max(8.64e15);
export const currencySchema = z.string().refine(isCurrency);
export const asinSchema: z.ZodType<Asin> = checked(10, toAsin);
export const orderIdSchema: z.ZodType<OrderId> = checked(36, toOrderId);
export const purchaseIdSchema: z.ZodType<PurchaseId> = checked(19, toPurchaseId);
export const orderKeySchema: z.ZodType<OrderKey> = keyOf(toOrderId);
export const checkoutKeySchema: z.ZodType<CheckoutKey> = keyOf(toPurchaseId);
export const poNumberSchema: z.ZodType<PoNumber> = checked(200, poNumberOf);
export const poNumberKeySchema: z.ZodType<PoNumberKey> = z.string().min(1).max(2000)
  .refine((text): text is PoNumberKey => {
    const number = poNumberOf(text);
    return number !== undefined && poNumberKey(number) === text;
  });
export const purchaseOrderIdSchema: z.ZodType<PurchaseOrderId> = z.uuid().refine((text): text is PurchaseOrderId => text !== '');
export const linkIdSchema: z.ZodType<LinkId> = z.uuid().refine((text): text is LinkId => text !== '');
