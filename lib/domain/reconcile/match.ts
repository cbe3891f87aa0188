import type { Currency } from '../currency.ts';
import type { Asin, PurchaseOrderId } from '../ids.ts';
import type { InvoiceId } from '../invoice.ts';
import type { Money } from '../money.ts';
import type { PoNumber } from '../po-number.ts';

/**
 * What became of an order's papers, in one word: the first of these that is true, from the end. `unknown`: a page or a paper never showed
 * an amount that is needed. `wrongPurchaseOrder`: something speaks against the one it is linked to.
 */
export const matchStatuses = [
  'matched', 'withinTolerance', 'priceDifference', 'quantityDifference', 'missingInvoice', 'unknown',
  'wrongPurchaseOrder', 'missingPurchaseOrder', 'duplicateInvoice',
] as const;
export type MatchStatus = (typeof matchStatuses)[number];

/** What the papers say in one currency, in minor units. What nobody could read is null, and so is every sum with it. */
export interface Figures {
  readonly currency: Currency;
  /** What should be billed: what was ordered, at the agreed prices where there are some. */
  readonly expected: number | null;
  /** What the order costs by its own page, refunds taken off; nothing once it is cancelled. */
  readonly ordered: number | null;
  /** The larger of what was invoiced and what was charged, credits taken off. A paper not seen yet never hides one that asks too much. */
  readonly billed: number | null;
  /** `billed` − `expected`: above zero when too much was billed. */
  readonly difference: number | null;
}

/** An item as the order's page names it. */
interface ItemNamed {
  readonly asin: Asin | null;
  readonly title: string | null;
}

/** Why a match is what it is; facts for a sentence, never the sentence. */
export type MatchCause =
  | { readonly code: 'noPurchaseOrder' }
  /** What speaks against the linked purchase order. `amazon`: the number Amazon shows for the order, where it is another. */
  | { readonly code: 'againstPurchaseOrder'; readonly evidence: readonly AgainstEvidence[]; readonly amazon: string | null }
  | { readonly code: 'totalUnknown' }
  | { readonly code: 'amountUnknown'; readonly invoiceId: InvoiceId }
  /** `delivered`: all of it is known to have arrived, so a bill is due. */
  | { readonly code: 'nothingBilled'; readonly delivered: boolean }
  | { readonly code: 'cancelledButBilled' }
  | { readonly code: 'otherCurrency'; readonly ordered: Currency; readonly billed: Currency }
  | { readonly code: 'billedMore' | 'billedLess'; readonly difference: Money }
  /** Several papers ask for the same: all but the first. */
  | { readonly code: 'billedAgain'; readonly invoiceIds: readonly InvoiceId[]; readonly amount: Money }
  /** The shop says it gave back more, or less, than there are credits for. */
  | { readonly code: 'refundNotCredited' | 'creditNotRefunded'; readonly amount: Money }
  /** The difference is exactly what one part of the order costs. */
  | { readonly code: 'isShipping' | 'isTax'; readonly difference: Money }
  | ({ readonly code: 'isItem'; readonly difference: Money } & ItemNamed)
  /** A price off what was agreed, beyond the line's own tolerance; `difference` for all units together. */
  | ({ readonly code: 'priceAbove' | 'priceBelow'; readonly agreed: Money; readonly price: Money; readonly quantity: number; readonly difference: Money } & ItemNamed)
  | ({ readonly code: 'moreThanAgreed'; readonly agreed: number; readonly ordered: number } & ItemNamed)
  /** `outstanding`: still to arrive. `short`: the order arrived without them. `over`: more came than were ordered. */
  | ({ readonly code: 'outstanding' | 'short' | 'over'; readonly ordered: number; readonly received: number } & ItemNamed)
  /** Receiving is asked for, and no page showed how much was ordered. */
  | { readonly code: 'unitsUnknown' };

/** What may speak against the purchase order of an order. */
export type AgainstEvidence = 'amazonPo' | 'seller' | 'items' | 'budget';
/** What may speak for another one. `nearNumber`: Amazon shows a number that is a slip away from it. */
export type LikelyEvidence = 'amazonPo' | 'nearNumber' | 'seller' | 'items';

/** The purchase order an order seems to belong to. Only ever offered. */
export interface LikelyPurchaseOrder {
  readonly purchaseOrderId: PurchaseOrderId;
  readonly number: PoNumber;
  readonly evidence: readonly LikelyEvidence[];
}

/** What came of laying an order's papers side by side. */
export interface Match {
  readonly status: MatchStatus;
  /** One per currency; the order's own first. Empty when nothing shows any amount. */
  readonly figures: readonly Figures[];
  /** The weightiest first. */
  readonly causes: readonly MatchCause[];
  readonly likely: LikelyPurchaseOrder | null;
}
