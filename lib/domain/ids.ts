import type { Brand } from './brand.ts';
import type { Marketplace } from './marketplace.ts';

/** Our own id of a purchase order (random UUID). Never changes, even when the number does. */
export type PurchaseOrderId = Brand<string, 'PurchaseOrderId'>;
/** Our own id of a link (random UUID). */
export type LinkId = Brand<string, 'LinkId'>;
/** Amazon's order id: `112-0000023-0000023`, a letter first for digital orders, or the 8-4-4-4-12 form of Fresh orders. */
export type OrderId = Brand<string, 'OrderId'>;
/** Amazon's id of one purchase, as it stands in the checkout URL: `106-0000001-0000001`. Never equals an order id. */
export type PurchaseId = Brand<string, 'PurchaseId'>;
/** Amazon's item number: ten capital letters and digits. */
export type Asin = Brand<string, 'Asin'>;
/** `amazon.de/302-…`: an order id in its marketplace. */
export type OrderKey = Brand<string, 'OrderKey'>;
/** `amazon.de/106-…`: a purchase id in its marketplace. */
export type CheckoutKey = Brand<string, 'CheckoutKey'>;

// 3-7-7 with a digit, capital or letter first (D01-… is digital); 8-4-4-4-12 since 2025 for Amazon Fresh.
const orderIdPattern = /^(?:[A-Z0-9]\d{2}-\d{7}-\d{7}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;
const purchaseIdPattern = /^\d{3}-\d{7}-\d{7}$/;
const asinPattern = /^[A-Z0-9]{10}$/;

/** `text` as an order id when the whole of it has one of the known forms, else undefined. */
export function toOrderId(text: string): OrderId | undefined {
  return orderIdPattern.test(text) ? (text as OrderId) : undefined; // proved by the pattern
}

/** `text` as a purchase id when the whole of it has the known form, else undefined. */
export function toPurchaseId(text: string): PurchaseId | undefined {
  return purchaseIdPattern.test(text) ? (text as PurchaseId) : undefined; // proved by the pattern
}

/** `text` as an ASIN when the whole of it has the known form, else undefined. */
export function toAsin(text: string): Asin | undefined {
  return asinPattern.test(text) ? (text as Asin) : undefined; // proved by the pattern
}

/** The key an order is stored under. */
export function orderKey(marketplace: Marketplace, orderId: OrderId): OrderKey {
  return `${marketplace}/${orderId}` as OrderKey; // the only place that builds one
}

/** The order id in a key. */
export function orderIdOf(key: OrderKey): OrderId {
  return key.slice(key.indexOf('/') + 1) as OrderId; // as `orderKey` put it there
}

/** The key a checkout is stored under. */
export function checkoutKey(marketplace: Marketplace, purchaseId: PurchaseId): CheckoutKey {
  return `${marketplace}/${purchaseId}` as CheckoutKey; // the only place that builds one
}
