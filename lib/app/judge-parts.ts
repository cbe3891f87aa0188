import { cartParts, type Cart, type CartPart } from '../domain/cart-parts.ts';
import { checkoutFindings } from '../domain/checkout-findings.ts';
import type { CheckoutFinding, FindingWeight } from '../domain/checkout-finding.ts';
import type { Checkout } from '../domain/checkout.ts';
import { inCurrency } from '../domain/exchange-rate.ts';
import { weightOf } from '../domain/finding-weight.ts';
import type { BudgetOutlook, JudgedPart, WeighedFinding } from '../domain/judgement.ts';
import { addMoney } from '../domain/money.ts';
import type { NumberVerdict } from '../domain/number-verdict.ts';
import { dayInZone } from '../domain/plain-date.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import type { Settings } from '../domain/settings.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { verdictOn } from './judge-number.ts';
import { readEarlierUse } from './read-earlier-use.ts';
import type { TypedPart } from './typed-parts.ts';

/** What of a checkout decides how its parts are judged. */
type Judged = Cart & Pick<Checkout, 'key' | 'marketplace' | 'customValues'>;

/** Judges each part of a checkout for its own purchase order, with its share of the cart. */
export async function judgeParts(
  tx: ReadTransaction, ctx: AppContext, settings: Settings, checkout: Judged, typed: readonly TypedPart[],
): Promise<JudgedPart[]> {
  const verdicts = await Promise.all(typed.map(async ({ text, share }) => ({ share, verdict: await verdictOn(tx, ctx, settings.numberRules, text) })));
  const carts = cartParts(checkout, verdicts.map(({ verdict, share }, index) => ({ key: keyOf(verdict) ?? String(index), share })));
  return Promise.all(verdicts.map(async ({ verdict, share }, index) => {
    const cart = carts[index] ?? { items: [], unitsKnown: false, amount: null };
    const { findings, budget } = await judgeUse(tx, ctx, settings, checkout, { verdict, cart });
    const said = settings.enforcement.mode === 'off' ? [] : findings;
    const isEmpty = verdict.kind === 'malformed' && verdict.problem === 'empty';
    return { verdict: isEmpty ? null : verdict, share, amount: cart.amount, findings: weighed(said), budget };
  }));
}

/** Whose a part is: the purchase order's id, or its number while it is not saved. */
function keyOf(verdict: NumberVerdict): string | undefined {
  if (verdict.kind === 'known') return verdict.purchaseOrder.id;
  return verdict.kind === 'unknown' ? verdict.number : undefined;
}

const rank: Readonly<Record<FindingWeight, number>> = { stop: 0, look: 1, note: 2 };

function weighed(findings: readonly CheckoutFinding[]): WeighedFinding[] {
  return findings.map((finding) => ({ finding, weight: weightOf(finding) })).sort((a, b) => rank[a.weight] - rank[b.weight]);
}

async function judgeUse(
  tx: ReadTransaction, ctx: AppContext, settings: Settings, checkout: Judged,
  { verdict, cart }: { readonly verdict: NumberVerdict; readonly cart: CartPart },
): Promise<{ readonly findings: readonly CheckoutFinding[]; readonly budget: BudgetOutlook | null }> {
  switch (verdict.kind) {
    case 'malformed':
      return { findings: [{ code: 'noPurchaseOrder' }], budget: null };
    case 'unknown': {
      const { rule } = verdict;
      return { findings: [...(rule === null ? [] : [{ code: 'numberRule' as const, problem: rule }]), { code: 'unknownNumber' }], budget: null };
    }
    case 'known': {
      const { purchaseOrder } = verdict;
      const earlier = await readEarlierUse(tx, ctx, purchaseOrder, checkout.key);
      const { marketplace, customValues } = checkout;
      const today = dayInZone(ctx.now(), ctx.localZone);
      const use = { ...cart, today, marketplace, customFields: settings.customFields, customValues };
      return { findings: checkoutFindings(purchaseOrder, use, earlier), budget: outlook(purchaseOrder, earlier.budget, cart) };
    }
  }
}

function outlook({ budget }: PurchaseOrder, status: Omit<BudgetOutlook, 'leftAfter'> | null, { amount }: CartPart): BudgetOutlook | null {
  if (budget === null || status === null) return null;
  const order = amount === null ? null : inCurrency(amount, budget.amount.currency, budget.rates);
  return { ...status, leftAfter: order === null ? null : addMoney(status.left, { ...order, amount: -order.amount }) };
}
