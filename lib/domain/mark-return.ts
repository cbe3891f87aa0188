import type { Asin } from './ids.ts';
import type { Money } from './money.ts';
import { returnStates, type Order, type OrderReturn, type ReturnState } from './order.ts';
import { receivedUnits, unitsToCome, type ItemUnits } from './order-units.ts';
import type { Instant } from './plain-date.ts';
import { err, ok, type Result } from './result.ts';
import { unitsProblem } from './units-problem.ts';

/** What a person can say became of some units. `neverArrived`: refunded, as they did not come. `moneyOnly`: some money came back, the units stay. */
export const returnMarks = [...returnStates, 'neverArrived', 'moneyOnly'] as const;
export type ReturnMark = (typeof returnMarks)[number];

/** How a person would have marked a return as it is now. */
export function markOf({ state, quantity, neverArrived }: OrderReturn): ReturnMark {
  return neverArrived === true ? 'neverArrived' : quantity === 0 ? 'moneyOnly' : state;
}

/** What a person says of units of an item. */
export interface ReturnedUnits {
  readonly asin: Asin | null;
  /** How many moved on. Of no account where only money did. */
  readonly quantity: number;
  readonly state: ReturnMark;
  /** What was refunded for these units together; null while nobody knows. */
  readonly refund: Money | null;
}

/**
 * Why a return was not kept. `notMissing`: more would never have arrived than are still to come. `notRefunded`: an amount,
 * but nothing was refunded. `noAmount`: only money came back, and not how much. `tooMuchBack`: more than the order cost.
 */
export type ReturnProblem = 'notInOrder' | 'tooMany' | 'notMissing' | 'notRefunded' | 'noAmount' | 'otherCurrency' | 'tooMuchBack';

type Returnable = Pick<Order, 'lines' | 'receipts' | 'returns' | 'total'>;

/**
 * The returns of an order after a person said that some units are further. Units only move: those that were less far are
 * taken first, the furthest of them before the others, and what is left of the number is new. So two sent and one
 * refunded leave one sent. Refunded units that a page or a report told of without an amount get theirs this way.
 */
export function markReturn(order: Returnable, said: ReturnedUnits, at: Instant): Result<readonly OrderReturn[], ReturnProblem> {
  const { asin, state: mark, refund } = said;
  const item = receivedUnits(order).find((each) => each.asin === asin);
  if (item === undefined) return err('notInOrder');
  const isRefund = mark !== 'requested' && mark !== 'sent';
  if (mark === 'moneyOnly' && refund === null) return err('noAmount');
  if (refund !== null && !isRefund) return err('notRefunded');
  if (refund !== null && order.total !== null && refund.currency !== order.total.currency) return err('otherCurrency');
  if (refund !== null && refund.amount < 0) return err('tooMuchBack');
  if (mark === 'moneyOnly' && refund?.amount === 0) return err('noAmount');
  if (mark !== 'moneyOnly' && !(Number.isInteger(said.quantity) && said.quantity >= 1)) return err('tooMany');
  if (mark === 'neverArrived' && said.quantity > (mayBeMissing(item) ?? Infinity)) return err('notMissing');
  const added: OrderReturn = {
    asin, quantity: mark === 'moneyOnly' ? 0 : said.quantity, state: isRefund ? 'refunded' : mark, refund, seenAt: at, by: 'person',
    ...(mark === 'neverArrived' ? { neverArrived: true } : {}),
  };
  const returns = [...withoutMoved(order.returns, added), added];
  const problem = unitsProblem(order, { ...order, returns });
  return problem === undefined ? ok(returns) : err(problem);
}

/** The returns without the units that `added` takes further. */
function withoutMoved(returns: readonly OrderReturn[], added: OrderReturn): readonly OrderReturn[] {
  const far = (state: ReturnState): number => returnStates.indexOf(state);
  const comesFrom = (each: OrderReturn): boolean => {
    if (each.asin !== added.asin || each.refund !== null || each.neverArrived === true) return false;
    const isUnpriced = each.state === 'refunded' && each.by !== 'person' && added.state === 'refunded' && added.refund !== null;
    return isUnpriced || (added.neverArrived !== true && far(each.state) < far(added.state));
  };
  // What is on its way comes before what a page calls refunded already; of what is on its way, the furthest.
  const rank = ({ state }: OrderReturn): number => (state === 'refunded' ? -1 : far(state));
  const taken = new Map<OrderReturn, number>();
  let open = added.quantity;
  for (const each of returns.filter(comesFrom).sort((a, b) => rank(b) - rank(a))) {
    const units = Math.min(open, each.quantity);
    taken.set(each, units);
    open -= units;
  }
  return returns.flatMap((each) => {
    const left = each.quantity - (taken.get(each) ?? 0);
    return left === each.quantity ? [each] : left === 0 ? [] : [{ ...each, quantity: left }];
  });
}

/** How many units of an item a mark can take further; null while no page showed how many were ordered. `requested`: those that are not going back yet. */
export function unitsWaiting(order: Pick<Order, 'lines' | 'receipts' | 'returns'>, of: Asin | null, mark: Exclude<ReturnMark, 'moneyOnly'>): number | null {
  const item = receivedUnits(order).find(({ asin }) => asin === of);
  if (item === undefined) return 0;
  if (mark === 'neverArrived') return mayBeMissing(item);
  if (mark === 'requested') return notGoingBack(item);
  const isBefore = ({ asin, state }: OrderReturn): boolean => asin === of && (state === 'requested' || (state === 'sent' && mark === 'refunded'));
  return order.returns.filter(isBefore).reduce((sum, { quantity }) => sum + quantity, 0);
}

function notGoingBack({ ordered, returned, missing }: ItemUnits): number | null {
  return ordered === null ? null : Math.max(0, ordered - returned - missing);
}

/** What goes back was there once, whatever was marked as received. */
function mayBeMissing(item: ItemUnits): number | null {
  const toCome = unitsToCome(item);
  return toCome === null ? null : Math.min(toCome, notGoingBack(item) ?? 0);
}
