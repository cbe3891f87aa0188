import type { Selector } from '../read.ts';

/** One order, newest layout first. `.order-card` comes second because advertisements may carry it too; an inner `.js-order-card` of old orders is not an order of its own. */
export const orderCard: readonly Selector[] = [
  { css: '.js-order-card', seen: '2026-05' },
  { css: '.order-card', seen: '2026-05' },
  { css: '[id="orderCard"]', seen: '2026-09' },
];

/** What stands in an order whose content the page's own script has not decrypted yet. */
export const encrypted: Selector = { css: '.csd-encrypted-sensitive', seen: '2026-05' };

/** The JSON that the Business list keeps beside each order, with its `orderId`. */
export const businessFields: Selector = { css: 'input[name="aggregatedFields"]', seen: '2026-09' };

/** The line with an order's id. */
export interface OrderIdSelector extends Selector {
  /** Where the layout keeps the same id a second time; the two must agree. */
  readonly again?: Selector;
}

/** The line with an order's id on the order list: "Order # 112-…". */
export const listedOrderId: readonly OrderIdSelector[] = [
  { css: '.yohtmlc-order-id', seen: '2026-05' },
  { css: '[id="orderIdField"]', seen: '2026-09', again: businessFields },
];

/** The header of one order. `label` finds the labels in it; a label's value is the next element, or the one in the next row. */
export interface HeaderSelector extends Selector {
  readonly label: string;
}

/** The header of an order: its day, total, recipient and id, each under a label. */
export const orderHeader: readonly HeaderSelector[] = [
  { css: '.order-header', seen: '2026-05', label: '.a-text-caps' },
  { css: '.order-info', seen: '2025-02', label: '.label' },
  { css: '[id="orderCardHeader"]', seen: '2026-09', label: '.a-color-secondary' },
];

/** The status words of each shipment of an order. */
export const orderStatus: readonly Selector[] = [
  { css: '.delivery-box__primary-text', seen: '2026-05' },
  { css: '.js-shipment-info-container .a-size-medium', seen: '2025-02' },
  { css: '[id="orderCardDeliveryBox"] .a-size-medium', seen: '2026-09' },
];

/** One item of an order. */
export interface ItemSelector extends Selector {
  /** The nearest ancestor that also holds the quantity, where the item itself does not. */
  readonly frame?: string;
  /** Where the number stands when it is more than one; no number means one. Absent: the layout's way to say a quantity was never seen. */
  readonly quantity?: string;
}

/** The items of an order, newest layout first. */
export const orderItem: readonly ItemSelector[] = [
  { css: '.item-box', seen: '2026-05', quantity: '.product-image__qty' },
  { css: '.yohtmlc-item', seen: '2025-02', frame: '.a-fixed-left-grid-inner', quantity: '.item-view-qty' },
  { css: '.yohtmlc-product-title', seen: '2025-12', frame: '.delivery-box', quantity: '.product-image__qty' },
  { css: '[id="itemDetail"]', seen: '2026-09' },
];

/** The words of an item, in the layouts that print them; its link, where it has one, is inside. */
export const productTitle: Selector = { css: '.yohtmlc-product-title', seen: '2026-05' };

/** "and 5 more": the list does not show every item of this order. */
export const moreItems: Selector = { css: '.and-more-message-box', seen: '2025-02' };

/** How many orders Amazon announces for the chosen period: "85 orders". */
export const announcedCount: Selector = { css: '.num-orders', seen: '2026-05' };

/** The period the list is shown for. The search box beside it has a selected choice too. */
export const chosenPeriod: Selector = { css: '#time-filter option[selected]', seen: '2026-05' };

/** The numbered pages of the list, behind the orders. */
export const pagination: Selector = { css: '.a-pagination', seen: '2026-05' };

/** The link to the next page in it; without a link this is the last one. */
export const nextPage: Selector = { css: '.a-last a[href]', seen: '2026-05' };

/** The line with the order's id on the details page, newest layout first. */
export const detailedOrderId: readonly Selector[] = [
  { css: '[data-component="orderId"]', seen: '2026-05' },
  { css: '.order-date-invoice-item', seen: '2025-02' },
];

/** What a cancelled order's details page shows instead of any id; the id is in its address alone. */
export const cancelledOrder: Selector = { css: '[data-component="cancelledOrderBanner"] .a-alert-heading', seen: '2026-05' };

/** The element the orders of a consumer list stand in; it comes whole from the server. */
export const consumerArea: readonly Selector[] = [
  { css: '.js-yo-main-content', seen: '2026-05' },
  { css: '#ordersContainer', seen: '2025-02' },
];

/** The element all orders of a page stand in, whether they are there yet or not. */
export const orderArea: readonly Selector[] = [
  ...consumerArea,
  { css: '#yourOrderHistorySection', seen: '2026-09' },
  { css: '#orderDetails', seen: '2026-05' },
];
