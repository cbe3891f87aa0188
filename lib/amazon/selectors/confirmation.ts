import type { Selector } from '../read.ts';

/** Amazon's word that the order was placed: a success box, whatever its language. */
export const placedMarks: readonly Selector[] = [
  { css: '#widget-purchaseConfirmationStatus .a-alert-inline-success', seen: '2026-10' },
  { css: '#widget-purchaseConfirmationStatus .a-alert-success', seen: '2026' },
  { css: '#widget-purchaseConfirmationStatus .a-color-success', seen: '2026-10' },
];
/** Something else it may say there instead. */
export const troubleMarks = '#widget-purchaseConfirmationStatus :is(.a-alert-error,.a-alert-inline-error,.a-alert-warning,.a-alert-inline-warning)';

/** Amazon's own hidden input. A child of the page's frame only: the same id deeper down is not Amazon's. */
export const purchaseIdInputs: readonly Selector[] = [{ css: '#a-page>input#purchaseId', seen: '2026-05' }];

/** Links and hidden inputs that name an order of this purchase. */
export const orderIdPlaces: readonly Selector[] = [
  { css: '#widget-purchaseConfirmationDetails a[href*="orderI"]', seen: '2021' },
  { css: 'form[action*="/checkout/entry/buynow"] input[name="latestOrderId"]', seen: '2026-05' },
];

/** Beside the latest order of the account: the purchase it is of. */
export const latestPurchase: Selector = { css: 'input[name="latestPurchaseId"]', seen: '2026-05' };

/** The number on an item's picture; no number means one. */
export const quantityBadge: Selector = { css: '.checkout-quantity-badge', seen: '2026-05' };

/** One picture per item, linked to it. Recommendations carry another reference. */
export const itemLinks: readonly Selector[] = [
  { css: '[id^="widget-shipmentSummary"] a[href*="chk_typ_imgToDp"]', seen: '2026-05' },
  { css: '#widget-purchaseSummary a[href*="chk_typ_imgToDp"]', seen: '2026-10' },
];
