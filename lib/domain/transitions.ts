import { purchaseOrderStates, type LifecycleState, type PurchaseOrderState } from './lifecycle.ts';
import { err, ok, type Result } from './result.ts';

/**
 * Why a purchase order cannot be brought into a state by hand. `derived`: that state follows from orders. `hasOrders`: what
 * has orders cannot become a plan again. `hasOpenOrders`: orders are still to be cancelled at the shop, moved, given back or accepted.
 * `noOpenOrders`: nothing keeps it from being cancelled at once. `awaitsAnswer`: record the approver's answer instead.
 * `noRequest`: nothing was requested. `neverIssued`: what was never in use is not closed but cancelled. `alreadyIssued`:
 * what is in use is not requested. `reopenFirst`: make it usable again before anything else. `notApproved`: the
 * approver rejected it.
 */
export type TransitionProblem =
  | 'derived' | 'hasOrders' | 'hasOpenOrders' | 'noOpenOrders' | 'awaitsAnswer' | 'noRequest' | 'neverIssued' | 'alreadyIssued'
  | 'reopenFirst' | 'notApproved';

/** What of a purchase order's orders and request decides where it may go. */
export interface TransitionFacts {
  /** Linked orders, cancelled ones too. */
  readonly orders: number;
  /** Linked orders that are not settled for a cancellation (cancelled, refunded in full or accepted; one that arrived is not), and placed checkouts whose orders are still to be seen. */
  readonly openOrders: number;
  /** It was requested, and nobody answered yet. */
  readonly openRequest: boolean;
  /** It was requested, and the approver rejected it. */
  readonly rejected: boolean;
}

type Rule = 'yes' | TransitionProblem | ((facts: TransitionFacts) => TransitionProblem | undefined);

const unlessOrders: Rule = ({ orders }) => (orders > 0 ? 'hasOrders' : undefined);
const unlessOpenOrders: Rule = ({ openOrders }) => (openOrders > 0 ? 'hasOpenOrders' : undefined);
const withOpenOrders: Rule = ({ openOrders }) => (openOrders > 0 ? undefined : 'noOpenOrders');
/** Only the approver's answer brings what was requested into use. */
const unlessUnapproved: Rule = ({ openRequest, rejected }) => (openRequest ? 'awaitsAnswer' : rejected ? 'notApproved' : undefined);
const withOpenRequest: Rule = ({ openRequest }) => (openRequest ? undefined : 'noRequest');

const inUse: Readonly<Record<PurchaseOrderState, Rule>> = {
  draft: unlessOrders, requested: 'alreadyIssued', issued: 'yes', closed: 'yes',
  cancellationPending: withOpenOrders, cancelled: unlessOpenOrders,
};
/** The same for one that is as far as its orders are: it cannot be made to have none. */
const underWay: Readonly<Record<PurchaseOrderState, Rule>> = { ...inUse, draft: 'hasOrders', issued: 'derived' };

/** From the row's state into the column's. A state into itself is always allowed and changes nothing. */
const table: Readonly<Record<LifecycleState, Readonly<Record<PurchaseOrderState, Rule>>>> = {
  draft: {
    draft: 'yes', requested: withOpenRequest, issued: unlessUnapproved, closed: 'neverIssued',
    cancellationPending: 'noOpenOrders', cancelled: 'yes',
  },
  requested: {
    draft: 'yes', requested: 'yes', issued: 'awaitsAnswer', closed: 'neverIssued',
    cancellationPending: 'noOpenOrders', cancelled: 'yes',
  },
  issued: inUse,
  partlyOrdered: underWay,
  ordered: underWay,
  partlyReceived: underWay,
  received: underWay,
  invoiced: underWay,
  closed: {
    draft: 'reopenFirst', requested: 'alreadyIssued', issued: unlessUnapproved, closed: 'yes',
    cancellationPending: 'reopenFirst', cancelled: 'reopenFirst',
  },
  cancellationPending: {
    draft: 'hasOrders', requested: 'alreadyIssued', issued: unlessUnapproved, closed: 'reopenFirst',
    cancellationPending: 'yes', cancelled: unlessOpenOrders,
  },
  cancelled: {
    draft: unlessOrders, requested: withOpenRequest, issued: unlessUnapproved, closed: 'reopenFirst',
    cancellationPending: withOpenOrders, cancelled: 'yes',
  },
};

const isByHand = (state: LifecycleState): state is PurchaseOrderState => purchaseOrderStates.some((name) => name === state);

/** Whether a purchase order may be brought by hand from where it stands into `to`. Error: why not. */
export function mayMove(from: LifecycleState, to: LifecycleState, facts: TransitionFacts): Result<null, TransitionProblem> {
  if (from === to) return ok(null);
  if (!isByHand(to)) return err('derived');
  const rule = table[from][to];
  const problem = rule === 'yes' ? undefined : typeof rule === 'function' ? rule(facts) : rule;
  return problem === undefined ? ok(null) : err(problem);
}
