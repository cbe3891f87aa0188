import type { Selector } from '../read.ts';

/** One order, newest layout first. `.order-card` comes second because advertisements may carry it too; an inner `.js-order-card` of old orders is not an order of its own. */
export const orderCard: readonly Selector[] = [
  { css: '.js-order-card', seen: '2026-05' },
  { css: '.order-card', seen: '2026-05' },
  { css: '[id="orderCard"]', seen: '2026-09' },
];

/** What stands in an order whose content the page's own script has not decrypted yet. */
export const encrypted: Selector = { css: '.csd-encrypted-sensitive', seen: '2026-05' };

/** The element whose text is an order's id on the order list, newest layout first. */
export const listedOrderId: readonly Selector[] = [
  { css: '.yohtmlc-order-id span[dir="ltr"]', seen: '2026-05' },
  { css: '.yohtmlc-order-id bdi', seen: '2025-02' },
  { css: '.yohtmlc-order-id', seen: '2026-05' },
  { css: '[id="orderIdField"]', seen: '2026-09' },
];

/** The labels in an order's header; the value is the next element, or the one in the next row. */
export const headerLabel: readonly Selector[] = [
  { css: '.order-header .a-text-caps', seen: '2026-05' },
  { css: '.order-info .label', seen: '2025-02' },
  { css: '[id="orderCardHeader"] .a-color-secondary', seen: '2026-09' },
];

/** The status words of each shipment of an order. */
export const orderStatus: readonly Selector[] = [
  { css: '.delivery-box__primary-text', seen: '2026-05' },
  { css: '.js-shipment-info-container .a-size-medium', seen: '2025-02' },
  { css: '[id="orderCardDeliveryBox"] .a-size-medium', seen: '2026-09' },
];

/** One item of an order. `frame` is the nearest ancestor (or the item itself) that also holds its picture and its quantity. */
export interface ItemSelector extends Selector {
  readonly frame: string;
  /** Where the number stands when it is more than one; no number means one. Absent: the layout's way to say a quantity was never seen. */
  readonly quantity?: string;
}

/** The items of an order, newest layout first. */
export const orderItem: readonly ItemSelector[] = [
  { css: '.item-box', seen: '2026-05', frame: '.item-box', quantity: '.product-image__qty' },
  { css: '.yohtmlc-item', seen: '2025-02', frame: '.a-fixed-left-grid-inner', quantity: '.item-view-qty' },
  { css: '.yohtmlc-product-title', seen: '2025-12', frame: '.delivery-box', quantity: '.product-image__qty' },
  { css: '[id="itemDetail"]', seen: '2026-09', frame: '[id="itemDetail"]' },
];

/** "and 5 more": the list does not show every item of this order. */
export const moreItems: Selector = { css: '.and-more-message-box', seen: '2025-02' };

/** How many orders Amazon announces for the chosen period: "85 orders". */
export const announcedCount: readonly Selector[] = [{ css: '.num-orders', seen: '2026-05' }];

/** The pages of the list. */
export const pagination: Selector = { css: '.a-pagination', seen: '2026-05' };

/** The link to the next page; without a link this is the last one. */
export const nextPage: Selector = { css: '.a-pagination .a-last a[href]', seen: '2026-05' };

/** The element whose text is the order's id on the details page, newest layout first. */
export const detailedOrderId: readonly Selector[] = [
  { css: '[data-component="orderId"] span', seen: '2026-05' },
  { css: '.order-date-invoice-item bdi', seen: '2025-02' },
  { css: '.order-date-invoice-item [dir]', seen: '2025-02' },
];

/** What a cancelled order's details page shows instead of any id; the id is in its address alone. */
export const cancelledOrder: Selector = { css: '[data-component="cancelledOrderBanner"] .a-alert-heading', seen: '2026-05' };

/** The element all orders of a page stand in, whether they are there yet or not. */
export const orderArea: readonly Selector[] = [
  { css: '.js-yo-main-content', seen: '2026-05' },
  { css: '#ordersContainer', seen: '2025-02' },
  { css: '#yourOrderHistorySection', seen: '2026-09' },
  { css: '#orderDetails', seen: '2026-05' },
];
