import type { NumberVerdict } from '../domain/number-verdict.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { useProblem, type PurchaseOrder } from '../domain/purchase-order.ts';
import type { Suggestion, Verdict } from '../domain/verdict.ts';

/** Cuts a purchase order down to what a shop's page may know. Fields are named one by one, so a new one never leaks by itself. */
export function toSuggestion(purchaseOrder: PurchaseOrder, today: PlainDate): Suggestion {
  const { number, title, state, favourite, validUntil, orderCount } = purchaseOrder;
  const problem = useProblem(purchaseOrder, today);
  return { number, title, state, favourite, validUntil, orderCount, ...(problem === undefined ? {} : { problem }) };
}

/** Cuts a verdict down in the same way. */
export function toVerdict(verdict: NumberVerdict): Verdict {
  if (verdict.kind !== 'known') return verdict;
  const { number, title, state, favourite, validUntil, orderCount } = verdict.purchaseOrder;
  return {
    kind: 'known',
    purchaseOrder: {
      number, title, state, favourite, validUntil, orderCount,
      ...(verdict.problem === undefined ? {} : { problem: verdict.problem }),
    },
  };
}
