import { addPurchaseOrder } from '../app/add-purchase-order.ts';
import { choosePurchaseOrder } from '../app/choose-purchase-order.ts';
import { confirmCheckout } from '../app/confirm-checkout.ts';
import type { AppContext } from '../app/context.ts';
import { judgeNumber } from '../app/judge-number.ts';
import { openCheckout } from '../app/open-checkout.ts';
import { recordCompleteness, recordHealth, recordUnread } from '../app/record-health.ts';
import { recordOrders } from '../app/record-orders.ts';
import { submitCheckout } from '../app/submit-checkout.ts';
import { suggestPurchaseOrders } from '../app/suggest-purchase-orders.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { ok, type Result } from '../domain/result.ts';
import { dayInZone } from '../domain/plain-date.ts';
import type { Reading } from '../domain/reading.ts';
import type { MessageName, Protocol, Refusal } from './protocol.ts';
import { fieldStyles } from './field-words/field-styles.ts';
import { numberWords } from './field-words/number-words.ts';
import { suggestionWords } from './field-words/suggestion-words.ts';
import { wordsLocale } from './field-words/words-locale.ts';

/** What the browser itself says of the sender. Nothing in it comes from the message. */
export interface Sender {
  readonly marketplace: Marketplace;
  readonly tabId: number;
  readonly showUnread: (tabId: number) => void;
  /** Work for after the answer: it can neither delay nor fail it. */
  readonly afterwards: (work: () => Promise<unknown>) => void;
}

type Handler<Name extends MessageName> = (
  context: AppContext, input: Protocol[Name]['input'], sender: Sender,
) => Promise<Result<Protocol[Name]['output'], Refusal>>;

const today = (context: AppContext) => dayInZone(context.now(), context.localZone);

const fromOwnMarketplace = (sender: Sender, reading: { readonly marketplace: Marketplace }): boolean =>
  reading.marketplace === sender.marketplace;

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
    const opened = await openCheckout(context, input);
    if (!opened.ok) return opened;
    if (opened.value.chosen === null) return ok({ chosen: null, styles: fieldStyles });
    const verdict = await judgeNumber(context, { text: opened.value.chosen.number });
    return verdict.ok ? ok({ chosen: numberWords(verdict.value, wordsLocale()), styles: fieldStyles }) : verdict;
  },
  suggestPurchaseOrders: async (context, input) => {
    const found = await suggestPurchaseOrders(context, input);
    return found.ok ? ok({ suggestions: found.value.map((po) => suggestionWords(po, today(context), wordsLocale())) }) : found;
  },
  checkNumber: async (context, input) => {
    const verdict = await judgeNumber(context, input);
    return verdict.ok ? ok(numberWords(verdict.value, wordsLocale())) : verdict;
  },
  choosePurchaseOrder: async (context, input, sender) => {
    const chosen = await choosePurchaseOrder(context, { ...input, marketplace: sender.marketplace });
    if (!chosen.ok) return chosen;
    return ok(chosen.value === null ? null : numberWords(chosen.value, wordsLocale()));
  },
  savePurchaseOrder: async (context, input) => {
    const added = await addPurchaseOrder(context, { ...input, validUntil: null, favourite: false });
    // `exists`: saved in another window a moment ago. A text that is no number is judged as such.
    if (!added.ok && (added.error === 'full' || added.error === 'blocked' || added.error === 'failed')) return { ok: false, error: added.error };
    const verdict = await judgeNumber(context, input);
    return verdict.ok ? ok(numberWords(verdict.value, wordsLocale())) : verdict;
  },
  submitCheckout: async (context, input, sender) => {
    if (!fromOwnMarketplace(sender, input.reading)) return wrongOrigin;
    const submitted = await submitCheckout(context, input);
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
    return recordOrders(context, { reading });
  },
  reportReading: (context, { reading }, sender) => {
    if (!fromOwnMarketplace(sender, reading)) return Promise.resolve(wrongOrigin);
    noteReading(context, sender, reading);
    return Promise.resolve(ok(null));
  },
  reportUnread: (context, { page, fields }, sender) => {
    const { marketplace } = sender;
    sender.showUnread(sender.tabId);
    if (page !== 'other') sender.afterwards(() => recordUnread(context, { page, marketplace, fields }));
    return Promise.resolve(ok(null));
  },
};
