import type { OrderId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';

/** Amazon's page of one order. Every generation of the page answers at this address (2025-07). */
export function orderDetailsUrl(marketplace: Marketplace, orderId: OrderId): string {
  return `https://www.${marketplace}/your-orders/order-details?orderID=${encodeURIComponent(orderId)}`;
}

/** The person's own order list, newest first. */
export function orderListUrl(marketplace: Marketplace): string {
  return `https://www.${marketplace}/your-orders/orders`;
}
