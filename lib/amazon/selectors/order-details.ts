import type { Selector } from '../read.ts';

/** The part of the page that is about the order; recommendations stand beside it. */
export const orderDetailsRoot: readonly Selector[] = [{ css: '#orderDetails', seen: '2026-05' }];

/**
 * Places whose text is not Amazon's own: titles, sellers, messages, addresses, recommendations, and popovers not shown.
 * No field of the order is looked for inside them, whatever their text pretends to be.
 */
export const foreignText =
  '[data-component="itemTitle"],[data-component="itemImage"],[data-component="orderedMerchant"],[data-component="giftMessage"],[data-component="customizedItemDetails"],'
  + '[data-component="purchasedVariationDetails"],[data-component="shippingAddress"],[data-component="rawShippingAddress"],[data-component="personalization"],'
  + '.yohtmlc-item a,.gift-card-instance,.displayAddressDiv,.a-popover-preload';

/** What a details page shows only when asked: the breakdown of a refund, the parts of a price. */
export const closedPopover: Selector = { css: '.a-popover-preload', seen: '2026-05' };

/** Any part of a page built of components; the legacy layouts have none. */
export const component: Selector = { css: '[data-component]', seen: '2026-05' };

/** Recommendations; their titles carry the same marks as the titles of what was bought. */
export const recommendations: Selector = { css: '[data-component="personalization"]', seen: '2026-05' };

/** The whole of what was bought: lines, their prices and sellers. */
export const purchases = '[data-component="purchasedItems"],.yohtmlc-item';

export const orderId: readonly Selector[] = [
  { css: '[data-component="orderId"]', seen: '2026-05' },
  { css: '.order-date-invoice-item bdi', seen: '2025-01' },
  { css: '.order-date-invoice-item [dir]', seen: '2023-12' },
];

export const orderDate: readonly Selector[] = [
  { css: '[data-component="orderDate"]', seen: '2026-05' },
  { css: '.order-date-invoice-item', seen: '2025-01' },
];

/** Tables of charges, and the rows of each: a label first, an amount last. */
export const chargeTables: readonly (Selector & { readonly row: string })[] = [
  { css: '[data-component="chargeSummary"]', row: '.od-line-item-row', seen: '2026-05' },
  { css: '[data-component="orderSubtotals"]', row: '.a-row', seen: '2025-01' },
  { css: '#od-subtotals', row: '.a-row', seen: '2023-12' },
];

/** The title of a line in its own slot. */
export const itemTitle: Selector = { css: '[data-component="itemTitle"]', seen: '2026-05' };
/** A whole line of the legacy layouts, its title first. */
export const legacyItem: Selector = { css: '.yohtmlc-item', seen: '2024-12' };
/** One per line of the order, newest layout first; the two never hold each other. */
export const itemAnchors: readonly Selector[] = [itemTitle, legacyItem];
/** Where a line's title or another seller's words stand; a number in them is not the line's quantity. */
export const itemWords: readonly Selector[] = [itemTitle, { css: '.yohtmlc-item a', seen: '2024-12' }];
/** The link around a line's picture. */
export const itemImage: readonly Selector[] = [
  { css: '[data-component="itemImage"] a[href]', seen: '2026-05' },
  { css: '.item-view-left-col-inner a[href]', seen: '2024-12' },
];
export const itemPrice: readonly Selector[] = [
  { css: '[data-component="unitPrice"] .a-price:not([data-a-strike]) .a-offscreen', seen: '2026-05' },
  { css: '[data-component="unitPrice"]', seen: '2026-05' },
  { css: '.yohtmlc-item .a-color-price', seen: '2024-12' },
];
export const itemQuantity: readonly Selector[] = [
  { css: '.od-item-view-qty', seen: '2026-05' },
  { css: '[data-component="quantity"]', seen: '2026-05' },
  { css: '.item-view-qty', seen: '2023' },
];
export const itemSeller: readonly Selector[] = [
  { css: '[data-component="orderedMerchant"]', seen: '2026-05' },
  { css: '.yohtmlc-item .a-color-secondary', seen: '2024-12' },
];

/** The head of each shipment. */
export const shipmentHeads: readonly Selector[] = [
  { css: '[data-component="shipmentStatus"]', seen: '2026-05' },
  { css: '.shipment-top-row', seen: '2024-12' },
];
export const shipmentStatus: readonly Selector[] = [
  { css: '.od-status-message', seen: '2026-05' },
  { css: '.a-size-medium.a-text-bold', seen: '2024-12' },
];
/** The day or days inside a status: "Arriving | June 4 | - | June 26". */
export const statusDays: readonly Selector[] = [{ css: '.a-nowrap', seen: '2026-05' }];
/** Not on any details page seen so far; other projects read them on the tracking page, which shares its components. */
export const trackingId: readonly Selector[] = [{ css: '[data-component="trackingId"]', seen: '2026' }];
export const carrier: readonly Selector[] = [{ css: '[data-component="carrier"]', seen: '2026' }];

export const payments: readonly Selector[] = [{ css: '.pmts-payments-instrument-detail-box-paystationpaymentmethod', seen: '2026-05' }];

/** First child of the order's header since 2025; empty on every consumer page. */
export const poNumber: readonly Selector[] = [{ css: '[data-component="poNumber"]', seen: '2026-05' }];

/** A notice about the whole order. */
export const orderNotice: readonly Selector[] = [
  { css: '[data-component="cancelledOrderBanner"] .a-alert-heading', seen: '2026-05' },
  { css: '[data-component="alerts"] .a-alert-heading', seen: '2026' },
];
