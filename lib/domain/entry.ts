import type { Instant } from './plain-date.ts';

/** What happened, as a code. */
export const entryActions = [
  'purchaseOrderAdded', 'purchaseOrderEdited', 'purchaseOrderFavoured', 'purchaseOrderRemoved',
  'checkoutOpened', 'checkoutChanged', 'purchaseOrderChosen', 'checkoutSubmitted', 'checkoutReopened', 'checkoutConfirmed',
  'checkoutMatched', 'checkoutAbandoned', 'checkoutAwaited',
  'orderSeen', 'orderChanged', 'orderClaimed', 'orderReleased', 'orderLinked', 'orderUnlinked', 'orderSettled',
  'orderAssigned', 'orderReceived', 'orderReturned',
  'invoiceAdded', 'invoiceEdited', 'invoiceRemoved', 'invoiceSeen', 'differenceAccepted', 'differenceReopened',
  'findingDismissed', 'findingReopened',
  'correspondenceAdded', 'correspondenceEdited', 'correspondenceRemoved',
  'reportImported', 'reportTakenBack', 'orderImported', 'orderTakenBack',
  'backupRestored', 'restoreTakenBack', 'dataRemoved', 'removalTakenBack',
  'historyExported', 'exportForgotten', 'exportRecalled',
  'purchaseOrderMoved', 'purchaseOrderAnswered', 'numberTaken', 'settingsChanged',
] as const;
export type EntryAction = (typeof entryActions)[number];

/** One line of the audit trail. Written in the transaction of the change itself, never changed afterwards. */
export interface Entry {
  /** Position in the trail, from 1; absent before it is written. */
  readonly seq?: number;
  readonly at: Instant;
  readonly actor: 'person' | 'page' | 'ledger';
  readonly action: EntryAction;
  /** The thing that changed: `purchaseOrder/<id>`, `checkout/<key>`, `order/<key>`, `correspondence/<id>`, `settings`, `series/<mask>`, `import/<id>`, `export/<id>`, `ledger` for all of it, `removed` where its contents were. */
  readonly subject: string;
  /** The fields that changed, before and after. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  /** Why, in the person's words; null where nobody was asked. */
  readonly reason: string | null;
  /** SHA-256 of what the entry says, and of its place in the chain (`entry-hash.ts`); null in entries from before version 3. */
  readonly digest: string | null;
  readonly hash: string | null;
  /** When its contents were removed on request; null while they are here. */
  readonly removedAt: Instant | null;
}

/** Longest reason that is kept, in characters. */
export const entryReasonMaxLength = 2000;

/** An entry as it is handed in: its place in the chain is found when it is written. */
export type NewEntry = Pick<Entry, 'at' | 'actor' | 'action' | 'subject' | 'before' | 'after'> & { readonly reason?: string };
