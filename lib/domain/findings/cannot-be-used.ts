import type { PlainDate } from '../plain-date.ts';
import { useProblem, type UseProblem } from '../purchase-order.ts';
import type { LinkedFacts, OrderRule } from './order-facts.ts';

/** An order on a purchase order that was not to be used on that day: not issued or not valid yet, expired, closed or cancelled before. */
export const cannotBeUsed: OrderRule = ({ order: { placedOn, cancelled }, linked }) => {
  if (placedOn === null || cancelled) return [];
  return linked.flatMap((each) => {
    const found = problemOn(each, placedOn);
    if (found === undefined) return [];
    const { id, number, owner } = each.purchaseOrder;
    return [{ facts: { code: 'cannotBeUsed', number, ...found, placedOn }, since: placedOn, which: id, purchaseOrderIds: [id], owner }];
  });
};

/** Its days count whatever became of it since; that it is closed or cancelled only for what was ordered afterwards. */
function problemOn({ purchaseOrder, endedOn }: LinkedFacts, placedOn: PlainDate): { readonly problem: UseProblem; readonly day: PlainDate | null } | undefined {
  const byDays = useProblem({ ...purchaseOrder, state: 'issued' }, placedOn);
  if (byDays !== undefined) return { problem: byDays, day: byDays === 'expired' ? purchaseOrder.validUntil : purchaseOrder.validFrom };
  const byState = useProblem(purchaseOrder, placedOn);
  if (byState === undefined) return undefined;
  if (byState === 'notIssued') return { problem: byState, day: null };
  return endedOn !== null && endedOn < placedOn ? { problem: byState, day: endedOn } : undefined;
}
