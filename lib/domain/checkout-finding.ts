import type { Currency } from './currency.ts';
import type { Asin, OrderId } from './ids.ts';
import type { Marketplace } from './marketplace.ts';
import type { Money } from './money.ts';
import type { NumberRuleProblem } from './number-rules/number-rules.ts';
import type { PlainDate } from './plain-date.ts';
import type { UseProblem } from './purchase-order.ts';

/** An item of the cart a finding is about. */
export interface FoundItem {
  readonly asin: Asin | null;
  readonly title: string | null;
}

/** What speaks against, or is worth knowing before, placing this order on this purchase order: a code and its facts. */
export type CheckoutFinding =
  | { readonly code: 'noPurchaseOrder' }
  | { readonly code: 'numberRule'; readonly problem: NumberRuleProblem }
  | { readonly code: 'unknownNumber' }
  | { readonly code: 'cannotBeUsed'; readonly problem: UseProblem; readonly day: PlainDate | null }
  | { readonly code: 'alreadyUsed'; readonly policy: 'single' | 'warn'; readonly orderIds: readonly OrderId[]; readonly orderCount: number }
  | { readonly code: 'marketplaceNotAllowed'; readonly allowed: readonly Marketplace[] }
  | { readonly code: 'supplierNotAllowed'; readonly supplier: string; readonly allowed: readonly string[] }
  | { readonly code: 'fieldMissing'; readonly fieldId: string; readonly label: string; readonly options: readonly string[] }
  | { readonly code: 'overBudget'; readonly over: Money; readonly left: Money; readonly order: Money }
  | { readonly code: 'lowFunds'; readonly left: Money; readonly amount: Money }
  | { readonly code: 'outsideBudgetDays'; readonly from: PlainDate | null; readonly until: PlainDate | null }
  | { readonly code: 'heldElsewhere'; readonly held: Money; readonly checkouts: number }
  | { readonly code: 'otherCurrency'; readonly currency: Currency; readonly budget: Currency }
  | { readonly code: 'totalUnknown' }
  | { readonly code: 'priceAbove' | 'priceBelow'; readonly item: FoundItem; readonly agreed: Money; readonly price: Money; readonly quantity: number }
  | { readonly code: 'quantityOver'; readonly item: FoundItem; readonly left: number; readonly quantity: number }
  | { readonly code: 'itemNotAgreed'; readonly item: FoundItem };

/** How much a finding weighs: `stop` is what enforcement `require` holds an order for, `look` is worth a word, `note` is for the record. */
export type FindingWeight = 'stop' | 'look' | 'note';
