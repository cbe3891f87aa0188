import type { CheckoutFinding } from '../checkout-finding.ts';
import type { ListPeriod } from '../completeness.ts';
import type { Asin, OrderKey } from '../ids.ts';
import type { InvoiceId } from '../invoice.ts';
import type { Money } from '../money.ts';
import type { NumberRuleProblem } from '../number-rules/number-rules.ts';
import type { PlainDate } from '../plain-date.ts';
import type { PoNumber } from '../po-number.ts';
import type { UseProblem } from '../purchase-order.ts';

/** What the checkout's own findings say in the same words. */
type SharedFacts = Extract<CheckoutFinding, { readonly code: 'priceAbove' | 'priceBelow' | 'quantityOver' | 'itemNotAgreed' }>;

/** What is wrong, and everything a sentence about it needs. Days and amounts as they were seen; what nobody knows is null. */
export type FindingFacts =
  | SharedFacts
  /** A checkout was placed with a number nobody saved. `near`: saved numbers it may have been meant to be. */
  | { readonly code: 'unknownNumber'; readonly number: PoNumber; readonly near: readonly PoNumber[] }
  /** A checkout was placed with a number nobody saved and the organisation's rules forbid. */
  | { readonly code: 'numberRule'; readonly number: PoNumber; readonly problem: NumberRuleProblem }
  | { readonly code: 'confirmationOverdue'; readonly number: PoNumber; readonly placedOn: PlainDate; readonly total: Money | null }
  | { readonly code: 'needsReview'; readonly checkouts: number }
  | { readonly code: 'withoutPurchaseOrder'; readonly total: Money | null }
  | { readonly code: 'amazonNumberDiffers'; readonly amazon: string; readonly ours: readonly PoNumber[] }
  /** `awaited`: the number Amazon's copy was to get, and since when. */
  | { readonly code: 'amazonNumberMissing'; readonly awaited: PoNumber; readonly askedOn: PlainDate }
  /** `day`: its first or last day, or the day it was closed or cancelled; null when it is not issued yet. */
  | { readonly code: 'cannotBeUsed'; readonly number: PoNumber; readonly problem: UseProblem; readonly day: PlainDate | null; readonly placedOn: PlainDate }
  /** `from` and `until`: the days the budget was meant for. */
  | { readonly code: 'overBudget'; readonly over: Money; readonly budget: Money; readonly from: PlainDate | null; readonly until: PlainDate | null }
  | { readonly code: 'answerOverdue'; readonly requestedOn: PlainDate; readonly dueOn: PlainDate }
  | { readonly code: 'deliveryLate'; readonly promisedOn: PlainDate }
  | { readonly code: 'partlyReceived'; readonly received: number; readonly ordered: number | null; readonly lastOn: PlainDate }
  /** `billed`: what was taken and not given back. */
  | { readonly code: 'cancelledCounted'; readonly billed: readonly Money[]; readonly received: number }
  | { readonly code: 'returnWithoutRefund'; readonly units: number; readonly returnedOn: PlainDate }
  | { readonly code: 'refundWithoutReturn'; readonly refund: Money }
  | { readonly code: 'invoiceMissing'; readonly deliveredOn: PlainDate; readonly expected: Money }
  | { readonly code: 'invoiceDoubled'; readonly invoiceIds: readonly InvoiceId[]; readonly amount: Money }
  | { readonly code: 'invoiceDiffers'; readonly expected: Money; readonly billed: Money; readonly difference: Money }
  /** `other`: the earlier order of it. */
  | { readonly code: 'sameItemTwice'; readonly number: PoNumber; readonly asin: Asin; readonly title: string | null; readonly other: OrderKey; readonly otherOn: PlainDate }
  /** A list that was read in full on `listedOn` does not hold the order any more. */
  | { readonly code: 'notSeenSince'; readonly seenOn: PlainDate; readonly list: ListPeriod; readonly listedOn: PlainDate };

export type FindingCode = FindingFacts['code'];
