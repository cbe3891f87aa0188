import type { Currency } from '../currency.ts';
import type { OrderKey, PurchaseOrderId } from '../ids.ts';
import type { Link } from '../link.ts';
import type { OrderBrief } from '../order-brief.ts';
import type { Step } from './period.ts';

/**
 * One part of a sum. `named`: of what `key` names, a purchase order's id, a department or a seller. `unnamed`: nobody
 * said which. `loose`: of orders without a purchase order.
 */
export interface SpendSlice {
  readonly kind: 'named' | 'unnamed' | 'loose';
  /** Empty unless it is named. */
  readonly key: string;
  /** Minor units; below zero when more came back than was spent. */
  readonly amount: number;
  /** How many orders it is of. One that several share counts for each. */
  readonly orders: number;
}

/** What was spent in one step of the period. */
export interface StepSpend {
  readonly step: Step;
  /** On purchase orders, and on none: minor units. */
  readonly linked: number;
  readonly loose: number;
  readonly orders: number;
}

/** What orders cost in one currency, refunds taken off. Each list of parts adds up to `total`. */
export interface CurrencySpend {
  readonly currency: Currency;
  readonly total: number;
  readonly orders: number;
  readonly steps: readonly StepSpend[];
  /** The largest first. */
  readonly byPurchaseOrder: readonly SpendSlice[];
  readonly byDepartment: readonly SpendSlice[];
  readonly bySeller: readonly SpendSlice[];
}

export type LinkPart = Pick<Link, 'orderKey' | 'purchaseOrderId' | 'amounts'>;

/** Adds up amounts by what they are of, and counts orders. */
class Slices {
  private readonly slices = new Map<string, { kind: SpendSlice['kind']; key: string; amount: number; orders: number }>();

  add(kind: SpendSlice['kind'], key: string, amount: number, orders: number): void {
    const id = `${kind} ${key}`;
    const slice = this.slices.get(id) ?? { kind, key, amount: 0, orders: 0 };
    slice.amount += amount;
    slice.orders += orders;
    this.slices.set(id, slice);
  }

  sorted(): readonly SpendSlice[] {
    return [...this.slices.values()].filter(({ amount, orders }) => amount !== 0 || orders > 0)
      .sort((a, b) => b.amount - a.amount || (`${a.kind} ${a.key}` < `${b.kind} ${b.key}` ? -1 : 1));
  }
}

class Sums {
  total = 0;
  orders = 0;
  readonly steps: { step: Step; linked: number; loose: number; orders: number }[];
  readonly byPurchaseOrder = new Slices();
  readonly byDepartment = new Slices();
  readonly bySeller = new Slices();

  constructor(steps: readonly Step[]) {
    this.steps = steps.map((step) => ({ step, linked: 0, loose: 0, orders: 0 }));
  }
}

/**
 * Sums what orders cost, in each currency by itself: by step, purchase order, department and seller. Takes orders that were
 * placed within the steps; those without a known cost add nothing. `links`: of these orders.
 */
export function sumSpend(
  briefs: readonly OrderBrief[], links: readonly LinkPart[], steps: readonly Step[], departmentOf: (id: PurchaseOrderId) => string | undefined,
): readonly CurrencySpend[] {
  const partsOf = new Map<OrderKey, LinkPart[]>();
  for (const link of links) {
    const parts = partsOf.get(link.orderKey);
    if (parts === undefined) partsOf.set(link.orderKey, [link]);
    else parts.push(link);
  }
  const sums = new Map<Currency, Sums>();
  for (const brief of briefs) {
    const { cost, placedOn } = brief;
    if (cost === null || placedOn === null) continue;
    const sum = sums.get(cost.currency) ?? new Sums(steps);
    sums.set(cost.currency, sum);
    const at = sum.steps.findLast(({ step }) => step.from <= placedOn);
    if (at === undefined || placedOn > at.step.until) continue;
    addOrder(sum, at, brief, cost.amount, partsIn(cost.currency, partsOf.get(brief.key) ?? []), departmentOf);
  }
  return [...sums].filter(([, { orders }]) => orders > 0).sort(([, a], [, b]) => b.orders - a.orders)
    .map(([currency, { total, orders, steps: stepSums, byPurchaseOrder, byDepartment, bySeller }]) => ({
      currency, total, orders, steps: stepSums,
      byPurchaseOrder: byPurchaseOrder.sorted(), byDepartment: byDepartment.sorted(), bySeller: bySeller.sorted(),
    }));
}

function addOrder(
  sum: Sums, at: Sums['steps'][number], { linkedTo, sellers }: OrderBrief, cost: number, parts: ReadonlyMap<PurchaseOrderId, number>,
  departmentOf: (id: PurchaseOrderId) => string | undefined,
): void {
  const linked = [...parts.values()].reduce((whole, part) => whole + part, 0);
  const isLoose = linkedTo.length === 0;
  sum.total += cost;
  sum.orders += 1;
  at.orders += 1;
  at.linked += linked;
  at.loose += cost - linked;
  // What no link accounts for belongs to nobody, also of an order that is linked in part.
  if (isLoose || linked !== cost) {
    for (const slices of [sum.byPurchaseOrder, sum.byDepartment]) slices.add('loose', '', cost - linked, isLoose ? 1 : 0);
  }
  const departments = new Map<string, number>();
  for (const id of new Set([...linkedTo, ...parts.keys()])) {
    const amount = parts.get(id) ?? 0;
    sum.byPurchaseOrder.add('named', id, amount, 1);
    const department = departmentOf(id) ?? '';
    departments.set(department, (departments.get(department) ?? 0) + amount);
  }
  for (const [department, amount] of departments) sum.byDepartment.add(department === '' ? 'unnamed' : 'named', department, amount, 1);
  for (const { name, amount } of sellers) sum.bySeller.add(name === null ? 'unnamed' : 'named', name ?? '', amount, 1);
}

/** What the links of one order give each purchase order, in the currency of its cost. */
function partsIn(currency: Currency, links: readonly LinkPart[]): ReadonlyMap<PurchaseOrderId, number> {
  const parts = new Map<PurchaseOrderId, number>();
  for (const { purchaseOrderId, amounts } of links) {
    for (const money of amounts) if (money.currency === currency) parts.set(purchaseOrderId, (parts.get(purchaseOrderId) ?? 0) + money.amount);
  }
  return parts;
}
