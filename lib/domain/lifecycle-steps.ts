import { lifecycleState, type LifecycleState } from './lifecycle.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** One step on a purchase order's way, and whether it lies behind, is where it stands, or is still ahead. */
export interface LifecycleStep {
  readonly state: LifecycleState;
  readonly standing: 'done' | 'current' | 'ahead';
}

const way = ['issued', 'ordered', 'received', 'invoiced', 'closed'] as const;
/** Half of a step stands in its place on the line. */
const halfOf: Readonly<Partial<Record<LifecycleState, LifecycleState>>> = { partlyOrdered: 'ordered', partlyReceived: 'received' };
const isEnd = (state: LifecycleState): boolean => state === 'cancelled' || state === 'cancellationPending';

/**
 * The way of a purchase order as a line. A draft or a request stands on it only when there was one. What is cancelled ends
 * after the last step it had reached.
 */
export function lifecycleSteps(purchaseOrder: Pick<PurchaseOrder, 'state' | 'progress' | 'request'>): LifecycleStep[] {
  const { state, progress, request } = purchaseOrder;
  const now = lifecycleState(purchaseOrder);
  const before: readonly LifecycleState[] = [...(state === 'draft' ? ['draft'] as const : []), ...(request !== null || state === 'requested' ? ['requested'] as const : [])];
  const line: readonly LifecycleState[] = [...before, ...way];
  if (isEnd(now)) {
    const reached = lifecycleState({ state: 'issued', progress });
    const end = progress === 'none' ? 0 : line.indexOf(halfOf[reached] ?? reached);
    const behind = line.slice(0, progress === 'none' ? before.length : end + 1).map((each) => (halfOf[reached] === each ? reached : each));
    return [...behind.map((each) => ({ state: each, standing: 'done' as const })), { state: now, standing: 'current' }];
  }
  const at = line.indexOf(halfOf[now] ?? now);
  return line.map((each, index) => ({
    state: index === at ? now : each,
    standing: index < at ? 'done' : index === at ? 'current' : 'ahead',
  }));
}
