/** Layouts of the order list, as named in the notes on Amazon's pages. `by-year` gives each card the layout of its time. */
export const listGenerations = ['by-year', 'A', 'B', 'C', 'D'] as const;
export type ListGeneration = (typeof listGenerations)[number];
/** Layouts of the order details page. */
export const detailsShapes = ['by-year', 'components', 'legacy'] as const;
export type DetailsShape = (typeof detailsShapes)[number];

/** The business account's own step before the address: how it asks for a PO number. */
export type BusinessForm = {
  readonly field: 'text' | 'pick-list';
  readonly required: boolean;
  /** Choices of a pick list. */
  readonly options: readonly string[];
};

/** What holds until it is changed. */
export type Settings = {
  /** The confirmation page names an order id in its hidden forms. Amazon's usual page does not. */
  confirmationShowsOrderId: boolean;
  /** "Proceed to checkout" leads over the interstitial page first. */
  beforeYouGo: boolean;
  /** The step a checkout from the cart begins with. */
  startAt: 'address' | 'review';
  /** A step for the items stands between payment and review. */
  itemStep: boolean;
  /** Standard delivery is printed with a price and a promotion that takes it away. */
  freeShippingPromotion: boolean;
  listGeneration: ListGeneration;
  /** Milliseconds until the page's script decrypts the order cards; undefined sends them in the clear. */
  encryptedListDelay: number | undefined;
  detailsShape: DetailsShape;
  /** Milliseconds until panels asked for by script arrive. */
  panelDelay: number;
  /** A business account, with its form; undefined is a consumer. */
  business: BusinessForm | undefined;
};

/** What happens to the next purchase only; each is switched off when it has happened. */
export type NextPurchase = {
  /** It becomes two orders. */
  split: boolean;
  /** Its orders appear only after `release`. */
  hold: boolean;
  /** Its last order is cancelled by the shop at once. */
  cancelLast: boolean;
  /** The payment fails and the review step comes back with an error. */
  failPayment: boolean;
  /** The redirect to the confirmation goes over a further page. */
  throughExecutions: boolean;
  /** The next page of the checkout or the orders asks to sign in, or for a captcha. */
  stop: 'sign-in' | 'captcha' | undefined;
};

export const consumerSettings = (): Settings => ({
  confirmationShowsOrderId: false, beforeYouGo: false, startAt: 'address', itemStep: false, freeShippingPromotion: false,
  listGeneration: 'by-year', encryptedListDelay: undefined, detailsShape: 'by-year', panelDelay: 250, business: undefined,
});

export const plainPurchase = (): NextPurchase => ({
  split: false, hold: false, cancelLast: false, failPayment: false, throughExecutions: false, stop: undefined,
});
