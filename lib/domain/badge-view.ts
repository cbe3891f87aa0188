import type { Tone } from './field-view.ts';

// What stands beside an order id on Amazon's pages, in words. As with the field, they are put together in the background;
// the script on the shop's page only paints them.

/** How much a finding weighs, as a colour and a sign. */
export type FindingTone = Extract<Tone, 'bad' | 'warn' | 'plain'>;

/** A badge beside an order id. */
export interface OrderBadge {
  readonly orderId: string;
  readonly numbers: readonly string[];
  /** `none`: under no number, and something is open about it. */
  readonly state: 'linked' | 'needsReview' | 'none';
  /** The worst of what is open, with how many more there are; null: nothing is. */
  readonly finding: { readonly tone: FindingTone; readonly text: string } | null;
}

/** A part of the ledger page that a panel leads to. */
export type PanelPlace = { readonly kind: 'order' | 'change' } | { readonly kind: 'finding'; readonly key: string };

/** The way back from what was done in the panel; `seq` is the place of its entry in the audit trail. */
export type PanelUndo = { readonly kind: 'undoReceive'; readonly seq: number } | { readonly kind: 'undoDismiss'; readonly seq: number; readonly key: string };

/** What is done in the panel itself. */
export type PanelAct = { readonly kind: 'receive' } | { readonly kind: 'dismiss'; readonly key: string; readonly reason: string } | PanelUndo;

/** A finding in a panel. */
export interface PanelFinding {
  readonly key: string;
  readonly tone: FindingTone;
  readonly title: string;
  readonly sentence: string;
}

/** What the panel of a badge shows. */
export interface PanelView {
  readonly name: string;
  /** `left`: of its budget, in a sentence; null when it has none. */
  readonly purchaseOrders: readonly { readonly number: string; readonly title: string; readonly left: string | null }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly findings: readonly PanelFinding[];
  /** Says that nothing is open, or that no purchase order pays; null when the rest says it all. */
  readonly note: string | null;
  readonly ways: readonly { readonly label: string; readonly place: PanelPlace }[];
  /** The button that marks everything as received; null when there is nothing to receive. */
  readonly receive: string | null;
  /** What was done, or why not; null: nothing was asked. */
  readonly said: string | null;
  /** Takes back what was done just now; null: there is nothing to take back. */
  readonly undo: PanelUndo | null;
  readonly words: Readonly<Record<'close' | 'findings' | 'open' | 'undo' | 'dismiss' | 'reason' | 'hint' | 'save' | 'cancel' | 'noReason' | 'tooLong', string>>;
}
