import { choosePurchaseOrder } from '../app/choose-purchase-order.ts';
import { confirmCheckout } from '../app/confirm-checkout.ts';
import { withSellerNames } from '../amazon/seller-name.ts';
import type { AppContext } from '../app/context.ts';
import { openCheckout } from '../app/open-checkout.ts';
import { recordCompleteness, recordHealth, recordUnread } from '../app/record-health.ts';
import { recordInvoice } from '../app/record-invoice.ts';
import { recordOrders } from '../app/record-orders.ts';
import { submitCheckout } from '../app/submit-checkout.ts';
import { suggestPurchaseOrders } from '../app/suggest-purchase-orders.ts';
import { orderKey } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { ok, type Result } from '../domain/result.ts';
import { dayInZone } from '../domain/plain-date.ts';
import type { Reading } from '../domain/reading.ts';
import { actInPanel, badgesWithFindings, ledgerAddress, showPanel } from './badge-answers.ts';
import { answerForm, viewOf } from './field-answers.ts';
import type { MessageName, Protocol, Refusal } from './protocol.ts';
import { fieldStyles } from './field-words/field-styles.ts';
import { suggestionWords } from './field-words/suggestion-words.ts';
import { wordsLocale } from './field-words/words-locale.ts';

/** What the browser itself says of the sender. Nothing in it comes from the message. */
export interface Sender {
  readonly marketplace: Marketplace;
  readonly tabId: number;
  readonly showUnread: (tabId: number) => void;
  /** Opens the ledger page at an address such as `#/orders`. */
  readonly openLedger: (hash: string) => void;
  /** Work for after the answer: it can neither delay nor fail it. */
  readonly afterwards: (work: () => Promise<unknown>) => void;
}

type Handler<Name extends MessageName> = (
  context: AppContext, input: Protocol[Name]['input'], sender: Sender,
) => Promise<Result<Protocol[Name]['output'], Refusal>>;

const today = (context: AppContext) => dayInZone(context.now(), context.localZone);

const fromOwnMarketplace = (sender: Sender, reading: { readonly marketplace: Marketplace }): boolean =>
  reading.marketplace === sender.marketplace;

/** The field's message with its sellers by name; undefined when it shows the page of another shop or checkout. */
function ownField<Input extends Protocol['checkNumber']['input']>(sender: Sender, input: Input): Input | undefined {
  const { purchaseId, reading } = input;
  if (reading === undefined) return input;
  return fromOwnMarketplace(sender, reading) && reading.data.purchaseId === purchaseId ? { ...input, reading: withSellerNames(reading) } : undefined;
}

/** Notes how well a page was read, once its script has its answer. A note that cannot be kept is no loss: the next page makes it again. */
function noteReading(context: AppContext, { afterwards }: Sender, reading: Exclude<Reading, { page: 'other' }>): void {
  afterwards(() => recordHealth(context, { reading }));
}

const wrongOrigin = { ok: false, error: 'wrongOrigin' } as const;

/** One handler per message. Inputs are parsed before they come here. */
export const handlers: { readonly [Name in MessageName]: Handler<Name> } = {
  openCheckout: async (context, input, sender) => {
    if (!fromOwnMarketplace(sender, input.reading)) return wrongOrigin;
    noteReading(context, sender, input.reading);
    const reading = withSellerNames(input.reading);
    const opened = await openCheckout(context, { ...input, reading });
    if (!opened.ok) return opened;
    const view = await viewOf(context, {
      marketplace: opened.value.marketplace, purchaseId: opened.value.purchaseId, text: opened.value.chosen?.number ?? '', reading,
    });
    return view.ok ? ok({ view: view.value, styles: fieldStyles }) : view;
  },
  suggestPurchaseOrders: async (context, input) => {
    const found = await suggestPurchaseOrders(context, input);
    return found.ok ? ok({ suggestions: found.value.map((po) => suggestionWords(po, today(context), wordsLocale())) }) : found;
  },
  checkNumber: async (context, input, sender) => {
    const field = ownField(sender, input);
    return field === undefined ? wrongOrigin : viewOf(context, { ...field, marketplace: sender.marketplace });
  },
  choosePurchaseOrder: async (context, input, sender) => {
    const field = ownField(sender, input);
    if (field === undefined) return wrongOrigin;
    const place = { ...field, marketplace: sender.marketplace };
    const chosen = await choosePurchaseOrder(context, place);
    return chosen.ok ? viewOf(context, place) : chosen;
  },
  answerForm: async (context, input, sender) => {
    const field = ownField(sender, input);
    return field === undefined ? wrongOrigin : answerForm(context, sender.marketplace, field);
  },
  submitCheckout: async (context, input, sender) => {
    if (!fromOwnMarketplace(sender, input.reading)) return wrongOrigin;
    const submitted = await submitCheckout(context, { ...input, reading: withSellerNames(input.reading) });
    return submitted.ok ? ok(null) : submitted;
  },
  recordConfirmation: async (context, input, sender) => {
    if (!fromOwnMarketplace(sender, input.reading)) return wrongOrigin;
    noteReading(context, sender, input.reading);
    const confirmed = await confirmCheckout(context, input);
    return confirmed.ok ? ok(null) : confirmed;
  },
  recordOrders: async (context, input, sender) => {
    if (!fromOwnMarketplace(sender, input.reading)) return wrongOrigin;
    const { reading, place } = input;
    noteReading(context, sender, reading);
    if (reading.page === 'order-list' && place !== undefined) sender.afterwards(() => recordCompleteness(context, { reading, place }));
    const recorded = await recordOrders(context, { reading });
    return recorded.ok ? badgesWithFindings(context, sender.marketplace, recorded.value) : recorded;
  },
  readOrderPanel: (context, { orderId }, sender) => showPanel(context, orderKey(sender.marketplace, orderId)),
  actInPanel: (context, { orderId, act }, sender) => actInPanel(context, orderKey(sender.marketplace, orderId), act),
  openLedger: (_context, { orderId, place }, sender) => {
    sender.openLedger(ledgerAddress(orderKey(sender.marketplace, orderId), place));
    return Promise.resolve(ok(null));
  },
  reportReading: (context, { reading }, sender) => {
    if (!fromOwnMarketplace(sender, reading)) return Promise.resolve(wrongOrigin);
    noteReading(context, sender, reading);
    return recordInvoice(context, { reading });
  },
  reportUnread: (context, { page, fields }, sender) => {
    const { marketplace } = sender;
    sender.showUnread(sender.tabId);
    if (page !== 'other') sender.afterwards(() => recordUnread(context, { page, marketplace, fields }));
    return Promise.resolve(ok(null));
  },
  reportStop: () => Promise.resolve(ok(null)), // of no meaning but to a walk, which hears of every message
};
