/** What a person sets by hand. */
export const purchaseOrderStates = ['draft', 'requested', 'issued', 'closed', 'cancellationPending', 'cancelled'] as const;
export type PurchaseOrderState = (typeof purchaseOrderStates)[number];

/** What follows from the orders of an issued purchase order. Never set by hand. */
export const purchaseOrderProgress = ['none', 'partlyOrdered', 'ordered', 'partlyReceived', 'received', 'invoiced'] as const;
export type PurchaseOrderProgress = (typeof purchaseOrderProgress)[number];

/** Where a purchase order stands, as people see it. */
export type LifecycleState = PurchaseOrderState | Exclude<PurchaseOrderProgress, 'none'>;

/** Where a purchase order stands: an issued one is as far as its orders are, any other is what somebody made it. */
export function lifecycleState(
  { state, progress }: { readonly state: PurchaseOrderState; readonly progress: PurchaseOrderProgress },
): LifecycleState {
  return state === 'issued' && progress !== 'none' ? progress : state;
}
