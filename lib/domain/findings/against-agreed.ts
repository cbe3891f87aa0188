import { canonicalText } from '../canonical-text.ts';
import type { FoundItem } from '../checkout-finding.ts';
import { lineFindings } from '../line-findings.ts';
import type { OrderLine } from '../order.ts';
import type { CheckoutItem } from '../reading.ts';
import { textHash } from '../text-hash.ts';
import type { FindingFacts } from './finding-facts.ts';
import { dayOf, type LinkedFacts, type OrderRule } from './order-facts.ts';

type Difference = Extract<FindingFacts, { readonly code: 'priceAbove' | 'priceBelow' | 'itemNotAgreed' }>;
/** One or several. */
type Differences = readonly [Difference, ...Difference[]];

/** Where an order differs from what its purchase orders agreed on, by the same rules as the checkout: prices, and items nobody agreed on. Units are the purchase order's matter. */
export const againstAgreed: OrderRule = ({ order, linked }, limits) => {
  if (order.cancelled) return [];
  return linked.flatMap(({ purchaseOrder: { id, lines, owner }, share }) => {
    const items = ownItems(order.lines, share, linked.length);
    const found = lineFindings({ lines, items, orderedBefore: new Map(), unitsKnown: false }).filter(isDifference);
    const byWord = new Map<string, Differences>();
    for (const facts of found) {
      const word = `${facts.code}/${wordOf(facts, items)}`;
      byWord.set(word, [facts, ...byWord.get(word) ?? []]);
    }
    return [...byWord.values()].map((same) => (
      { facts: asOne(same), since: dayOf(order, limits), which: `${id}/${wordOf(same[0], items)}`, purchaseOrderIds: [id], owner }
    ));
  });
};

function isDifference(facts: ReturnType<typeof lineFindings>[number]): facts is Difference {
  return facts.code === 'priceAbove' || facts.code === 'priceBelow' || facts.code === 'itemNotAgreed';
}

/** The item, and its price where the order has it at several: the same word whichever line comes first and whatever is agreed. */
function wordOf(facts: Difference, items: readonly CheckoutItem[]): string {
  const word = itemWord(facts.item);
  if (facts.code === 'itemNotAgreed') return word;
  const prices = items.filter(({ asin = null, title = null }) => itemWord({ asin, title }) === word).map(({ unitPrice }) => canonicalText(unitPrice ?? null));
  return new Set(prices).size === 1 ? word : `${word}/${facts.price.currency}${facts.price.amount}`;
}

/** An ASIN, else a digest of the title: what a page wrote never stands in a key. */
function itemWord({ asin, title }: FoundItem): string {
  return asin ?? (title === null ? '' : textHash(title).slice(0, 16));
}

/** Lines of one item that differ in the same way as one finding over all their units. */
function asOne(same: Differences): Difference {
  const facts = same.reduce((first, each) => (canonicalText(each) < canonicalText(first) ? each : first)); // the same whichever line comes first
  return facts.code === 'itemNotAgreed' ? facts : { ...facts, quantity: same.reduce((sum, each) => sum + (each.code === 'itemNotAgreed' ? 0 : each.quantity), 0) };
}

/** The items that are a purchase order's own. Of an order shared by money nobody can say which they are: none. */
function ownItems(lines: readonly OrderLine[], share: LinkedFacts['share'], count: number): readonly CheckoutItem[] {
  const isWhole = share.kind === 'whole' || count === 1;
  const asins = new Set(share.kind === 'units' ? share.units.map(({ asin }) => asin) : []);
  return lines.filter(({ asin }) => isWhole || (asin !== null && asins.has(asin))).map(({ asin, title, quantity, unitPrice }) => ({
    ...(asin === null ? {} : { asin }), ...(title === null ? {} : { title }), ...(quantity === null ? {} : { quantity }), ...(unitPrice === null ? {} : { unitPrice }),
  }));
}
