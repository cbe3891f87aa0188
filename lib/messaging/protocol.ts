import type { PageStop } from '../amazon/walk-stop.ts';
import type { ChoiceProblem } from '../app/typed-parts.ts';
import type { OrderBadge, PanelAct, PanelPlace, PanelView } from '../domain/badge-view.ts';
import type { ListPlace } from '../domain/completeness.ts';
import type { FieldFormName, FieldView, SuggestionView } from '../domain/field-view.ts';
import type { OrderId, PurchaseId } from '../domain/ids.ts';
import type {
  CheckoutReading, ConfirmationReading, InvoiceReading, OrderDetailsReading, OrderListReading, PageKind,
} from '../domain/reading.ts';

/** Why a request could not be carried out. `privateWindow`: this browser cannot keep private windows apart, so nothing of them is recorded. `full` and `blocked` are the database's; the event is kept by the sender and sent again. */
export type Refusal = ChoiceProblem | 'privateWindow' | 'wrongOrigin' | 'full' | 'blocked' | 'failed' | 'exists';

/** Every message a page of Amazon's may send to the background: what goes in and what comes back. One handler and one schema each. */
export interface Protocol {
  /** The review step is shown. Answers what the field shows, and the styles of what the field paints from answers. */
  openCheckout: { input: { reading: CheckoutReading; fresh: boolean }; output: { view: FieldView; styles: string } };
  /** Suggestions for what was typed (empty: favourites and recent ones first). At most eight. */
  suggestPurchaseOrders: { input: { query: string }; output: { suggestions: readonly SuggestionView[] } };
  /** What is true of this checkout with a typed number. `reading`: the page as it is now, here and below; what is kept of an order that may have been placed can be another cart. */
  checkNumber: { input: { purchaseId: PurchaseId; text: string; reading?: CheckoutReading }; output: FieldView };
  /** Keeps the choice for this checkout; an empty text takes it back. */
  choosePurchaseOrder: { input: { purchaseId: PurchaseId; text: string; reading?: CheckoutReading }; output: FieldView };
  /** Takes what was filled into a form of the field: saves the number, a reason, own fields, a split. `act`: the button that was pressed. */
  answerForm: {
    input: {
      purchaseId: PurchaseId; text: string; form: FieldFormName; values: Readonly<Record<string, string>>; act: string; reading?: CheckoutReading;
    };
    output: FieldView;
  };
  /** The order is being placed. Carries all that is needed, so that nothing sent before it must have arrived. No text: the field did not know yet what was chosen before, which therefore stands. `reason`: why it is placed although the rules held it. */
  submitCheckout: { input: { at: number; reading: CheckoutReading; text?: string; reason?: string }; output: null };
  /** Amazon's confirmation page is shown. */
  recordConfirmation: { input: { at: number; reading: ConfirmationReading }; output: null };
  /** An order list or order details page is shown. Answers what to show beside the order ids. `place`: the part of the list, where its address or page names a period. */
  recordOrders: {
    input: { reading: OrderListReading | OrderDetailsReading; place?: ListPlace };
    output: { badges: readonly OrderBadge[] };
  };
  /** A badge was opened. Answers what its panel shows, and the badge as it is now; no panel for an order the ledger does not have. */
  readOrderPanel: { input: { orderId: OrderId }; output: { panel: PanelView | null; badge: OrderBadge | null; styles: string } };
  /** Something is done in a badge's panel. Answers what it shows then. */
  actInPanel: { input: { orderId: OrderId; act: PanelAct }; output: Protocol['readOrderPanel']['output'] };
  /** A badge's panel leads to the ledger page, which only the background may open. */
  openLedger: { input: { orderId: OrderId; place: PanelPlace }; output: null };
  /** An invoice page was read. Of an order that is known, what it asks for is kept. */
  reportReading: { input: { reading: InvoiceReading }; output: null };
  /** A page that should be readable was not. */
  reportUnread: { input: { page: PageKind; fields: readonly string[] }; output: null };
  /** The page is not what its address says: Amazon asks for something first. */
  reportStop: { input: { stop: PageStop }; output: null };
}

export type MessageName = keyof Protocol;

/** A message on the wire. */
export type Message = { [Name in MessageName]: { readonly name: Name; readonly input: Protocol[Name]['input'] } }[MessageName];

/** The answer on the wire. */
export type Answer<Name extends MessageName> =
  | { readonly ok: true; readonly value: Protocol[Name]['output'] }
  | { readonly ok: false; readonly error: Refusal };
