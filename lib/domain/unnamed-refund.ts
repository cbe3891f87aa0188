import { lineValues } from './line-values.ts';
import type { Order, OrderReturn } from './order.ts';
import { refundedAmount, type Refundable } from './refund.ts';

/** What Amazon's page says was refunded beyond what the returns name, and what that pays for. */
export interface UnnamedRefund {
  /** Units of returns without an amount that it pays for; those of other returns are not in it. */
  readonly units: ReadonlyMap<OrderReturn, number>;
  /** What it is more than any known return explains, in minor units of the order's total. */
  readonly rest: number;
}

/**
 * Lays the refunds a page sums up over the returns that name no amount: those that are refunded first, then the others, the
 * oldest first. A unit takes its share of what the order cost, with tax and shipping; one that gets any of it counts as
 * paid, for a shop may keep a fee. Where no page showed the prices, any amount pays for all of them.
 */
export function unnamedRefund(order: Refundable & Pick<Order, 'lines'>): UnnamedRefund {
  const { total, returns } = order;
  const costOf = unitCosts(order);
  const inItsCurrency = ({ refund }: OrderReturn): number => (refund?.currency === total?.currency ? Math.max(0, refund?.amount ?? 0) : 0);
  const named = returns.filter(({ refund }) => refund !== null);
  const silent = returns.filter(({ refund }) => refund === null).toSorted((a, b) => rank(a) - rank(b) || a.seenAt - b.seenAt);
  let open = refundedAmount(order) - named.reduce((sum, each) => sum + inItsCurrency(each), 0);
  const units = new Map<OrderReturn, number>();
  for (const each of silent) {
    const cost = costOf(each);
    const paid = open <= 0 ? 0 : cost === undefined ? each.quantity : Math.min(each.quantity, Math.ceil(open / cost));
    units.set(each, paid);
    open = cost === undefined && paid > 0 ? 0 : Math.max(0, open - paid * (cost ?? 0));
  }
  // Who names an amount may leave out its tax: a unit explains as much as it cost.
  const slack = named.reduce((sum, each) => sum + Math.max(0, (each.quantity === 0 ? 0 : each.quantity * (costOf(each) ?? Infinity)) - inItsCurrency(each)), 0);
  return { units, rest: Math.max(0, Math.ceil(open - slack)) };
}

function rank({ state }: OrderReturn): number {
  return state === 'refunded' ? 0 : 1;
}

/** What one unit of a return cost, in minor units and parts of them; undefined while nobody knows, or it was nothing. */
function unitCosts({ lines, total }: Pick<Order, 'lines' | 'total'>): (of: OrderReturn) => number | undefined {
  if (total === null) return () => undefined;
  const values = lineValues(lines, total.currency, new Map());
  return ({ asin }) => {
    if (asin === null || values.basis !== 'prices') return undefined;
    const share = Number(values.of([{ asin, quantity: 1 }])) / Number(values.whole);
    return share > 0 ? share * total.amount : undefined;
  };
}
