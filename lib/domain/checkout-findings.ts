import { isLow, type BudgetStatus } from './budget-status.ts';
import type { CheckoutFinding } from './checkout-finding.ts';
import { inCurrency } from './exchange-rate.ts';
import type { OrderId } from './ids.ts';
import { lineFindings } from './line-findings.ts';
import type { Marketplace } from './marketplace.ts';
import { addMoney, type Money } from './money.ts';
import type { PlainDate } from './plain-date.ts';
import { useProblem, type PurchaseOrder } from './purchase-order.ts';
import type { CheckoutItem } from './reading.ts';
import type { CustomField } from './settings.ts';

/** A checkout, or the part of one, that is meant for one purchase order. */
export interface PurchaseOrderUse {
  readonly today: PlainDate;
  readonly marketplace: Marketplace;
  readonly items: readonly CheckoutItem[];
  /** False when the part is a percentage or an amount, of which nobody can say which units it is. */
  readonly unitsKnown: boolean;
  /** What the part costs; null when the page does not show it. */
  readonly amount: Money | null;
  readonly customFields: readonly CustomField[];
  /** What the person filled in at the checkout, by the field's id; it outweighs the purchase order's own value. */
  readonly customValues: Readonly<Record<string, string>>;
}

/** What became of the purchase order elsewhere. Nothing of it is of the checkout that is judged. */
export interface EarlierUse {
  /** Some of the orders on it, and how many there are with the placed checkouts whose orders are still to be seen. */
  readonly orderIds: readonly OrderId[];
  readonly orderCount: number;
  /** Units by the agreed line's id. */
  readonly ordered: ReadonlyMap<string, number>;
  /** Null: it has no budget. */
  readonly budget: BudgetStatus | null;
  /** How many other checkouts are open on it. */
  readonly openElsewhere: number;
}

const folded = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

function supplierFindings({ suppliers }: PurchaseOrder, items: readonly CheckoutItem[]): CheckoutFinding[] {
  if (suppliers.length === 0) return [];
  const allowed = new Set(suppliers.map(folded));
  const others = new Map(items.flatMap(({ seller }) => (seller === undefined || allowed.has(folded(seller)) ? [] : [[folded(seller), seller] as const])));
  return [...others.values()].map((supplier) => ({ code: 'supplierNotAllowed', supplier, allowed: suppliers }));
}

function fieldFindings(purchaseOrder: PurchaseOrder, { customFields, customValues }: PurchaseOrderUse): CheckoutFinding[] {
  return customFields.flatMap(({ id, label, options, requiredAtCheckout }) => {
    const value = (customValues[id] ?? purchaseOrder.customValues[id] ?? '').trim();
    const isGiven = value !== '' && (options.length === 0 || options.includes(value));
    return !requiredAtCheckout || isGiven ? [] : [{ code: 'fieldMissing' as const, fieldId: id, label, options }];
  });
}

function budgetFindings(purchaseOrder: PurchaseOrder, amount: Money | null, { budget: status, openElsewhere }: EarlierUse): CheckoutFinding[] {
  const { budget } = purchaseOrder;
  if (budget === null || status === null) return [];
  const { currency } = budget.amount;
  const findings: CheckoutFinding[] = [];
  if (!status.isOpen) findings.push({ code: 'outsideBudgetDays', from: budget.from, until: budget.until });
  const order = amount === null ? null : inCurrency(amount, currency, budget.rates);
  if (amount === null) findings.push({ code: 'totalUnknown' });
  const foreign = [...status.otherCurrencies, ...(amount !== null && order === null ? [amount.currency] : [])];
  for (const other of new Set(foreign)) findings.push({ code: 'otherCurrency', currency: other, budget: currency });
  const after = addMoney(status.left, { amount: -(order?.amount ?? 0), currency });
  if (after.amount < 0) {
    findings.push({ code: 'overBudget', over: { amount: -after.amount, currency }, left: status.left, order: order ?? { amount: 0, currency } });
  } else if (isLow(budget, after, status.amount)) {
    findings.push({ code: 'lowFunds', left: after, amount: status.amount });
  }
  if (openElsewhere > 0) findings.push({ code: 'heldElsewhere', held: status.held, checkouts: openElsewhere });
  return findings;
}

/** Each finding once: two items of one foreign currency are one matter. */
function distinct(findings: readonly CheckoutFinding[]): CheckoutFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/**
 * Everything that speaks against, or is worth knowing before, placing a checkout on a saved purchase order: whether it may
 * be used at all, here, again and for these sellers, what is still to be filled in, its budget, and what was agreed.
 */
export function checkoutFindings(purchaseOrder: PurchaseOrder, use: PurchaseOrderUse, earlier: EarlierUse): CheckoutFinding[] {
  const { reuse, marketplaces, validFrom, validUntil, lines } = purchaseOrder;
  const findings: CheckoutFinding[] = [];
  const problem = useProblem(purchaseOrder, use.today);
  if (problem !== undefined) {
    const day = problem === 'expired' ? validUntil : problem === 'notYetValid' ? validFrom : null;
    findings.push({ code: 'cannotBeUsed', problem, day });
  }
  if (reuse !== 'allow' && earlier.orderCount > 0) {
    findings.push({ code: 'alreadyUsed', policy: reuse, orderIds: earlier.orderIds, orderCount: earlier.orderCount });
  }
  if (marketplaces.length > 0 && !marketplaces.includes(use.marketplace)) {
    findings.push({ code: 'marketplaceNotAllowed', allowed: marketplaces });
  }
  return distinct([
    ...findings,
    ...supplierFindings(purchaseOrder, use.items),
    ...fieldFindings(purchaseOrder, use),
    ...budgetFindings(purchaseOrder, use.amount, earlier),
    ...lineFindings({ lines, items: use.items, unitsKnown: use.unitsKnown, orderedBefore: earlier.ordered }),
  ]);
}
