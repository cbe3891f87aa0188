import type { Instant } from './plain-date.ts';

/** What happened, as a code. */
export const entryActions = [
  'purchaseOrderAdded', 'purchaseOrderEdited', 'purchaseOrderFavoured',
  'checkoutOpened', 'checkoutChanged', 'purchaseOrderChosen', 'checkoutSubmitted', 'checkoutReopened', 'checkoutConfirmed',
  'checkoutMatched', 'checkoutAbandoned', 'checkoutAwaited',
  'orderSeen', 'orderChanged', 'orderClaimed', 'orderReleased', 'orderLinked', 'orderUnlinked', 'orderSettled',
  'orderAssigned', 'orderReceived', 'orderReturned',
  'purchaseOrderMoved', 'purchaseOrderAnswered', 'numberTaken', 'settingsChanged',
] as const;
export type EntryAction = (typeof entryActions)[number];

/** One line of the audit trail. Written in the transaction of the change itself, never changed afterwards. */
export interface Entry {
  /** Position in the trail, counted up by the database; absent before it is written. */
  readonly seq?: number;
  readonly at: Instant;
  readonly actor: 'person' | 'page' | 'ledger';
  readonly action: EntryAction;
  /** The thing that changed: `purchaseOrder/<id>`, `checkout/<key>`, `order/<key>`, `settings`, `series/<mask>`. */
  readonly subject: string;
  /** The fields that changed, before and after. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}
