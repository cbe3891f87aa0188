/** What a label on an order page names. */
export const labelKinds = [
  'orderPlaced', 'orderNumber', 'shipTo', 'total', 'grandTotal', 'itemsSubtotal', 'shipping', 'promotion', 'tax',
  'totalBeforeTax', 'giftCard', 'refund', 'soldBy', 'quantity', 'poNumber', 'businessOrderInformation',
  'payment', 'trackingId', 'carrier',
] as const;
export type LabelKind = (typeof labelKinds)[number];

/** The words of one language. What a language lacks is simply not read in it. */
export interface LabelWords {
  /** The kinds that were seen on real pages. The words of every other kind are the shop's usual terms, not yet proved on a page. */
  readonly seen: readonly LabelKind[];
  /** Each list in lower case, without a final colon, count or star. */
  readonly words: Readonly<Partial<Record<LabelKind, readonly string[]>>>;
}
