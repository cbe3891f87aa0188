import type { Invoice } from './invoice.ts';
import type { Money } from './money.ts';
import type { Order } from './order.ts';
import { orderBlock } from './papers/order-block.ts';
import type { PaperBlock, PaperFactCode } from './papers/paper-block.ts';
import { purchaseOrderBlock } from './papers/purchase-order-block.ts';
import { addDays, type PlainDate } from './plain-date.ts';
import type { PoNumber } from './po-number.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** What a mail is about. */
export const mailKinds = ['lateDelivery', 'priceDifference', 'missingInvoice', 'wrongPurchaseOrder', 'returnRefund', 'approval', 'question'] as const;
export type MailKind = (typeof mailKinds)[number];

/** Whom a mail goes to: the supplier reads other sentences than one's own house. */
export const mailRecipients = ['purchasing', 'supplier', 'approver'] as const;
export type MailRecipient = (typeof mailRecipients)[number];

/** Who can do something about it, the first the most likely. Nobody asks a supplier for an approval. */
export function recipientsOf(kind: MailKind): readonly MailRecipient[] {
  if (kind === 'approval') return ['approver', 'purchasing'];
  return kind === 'wrongPurchaseOrder' ? ['purchasing', 'supplier', 'approver'] : ['supplier', 'purchasing', 'approver'];
}

/** What was agreed or expected, and what was billed or charged instead, in one currency. */
export interface PriceDifference {
  readonly expected: Money;
  readonly actual: Money;
}

/** A checkout that was placed, as far as its finding tells. */
export interface PlacedCheckout {
  readonly number: PoNumber;
  readonly placedOn: PlainDate;
  readonly total: Money | null;
}

/** What a mail is written from. */
export interface MailFacts {
  readonly kind: MailKind;
  readonly purchaseOrders: readonly PurchaseOrder[];
  readonly orders: readonly Order[];
  /** Of all these orders. */
  readonly invoices: readonly Invoice[];
  readonly difference: PriceDifference | null;
  /** The checkout it is about; left out when it is about none. */
  readonly checkout?: PlacedCheckout | null;
  readonly today: PlainDate;
}

/** A mail before it has words: what it is about, its facts in the order they are read, and by when an answer is asked for. */
export interface DraftedMail {
  readonly kind: MailKind;
  /** For the subject: numbers of purchase orders, then order ids; titles where there is neither. */
  readonly names: readonly string[];
  readonly blocks: readonly PaperBlock[];
  readonly answerBy: PlainDate;
}

/** Days until an answer is asked for: a week. */
const answerDays = 7;

type Lists = 'items' | 'shipments' | 'returns' | 'invoices';
interface Parts {
  readonly purchaseOrder: readonly PaperFactCode[];
  readonly order: readonly PaperFactCode[];
  readonly lists: readonly Lists[];
}

const [who, where] = [['number', 'title'], ['orderId', 'marketplace', 'placedOn', 'seller']] as const;

/** What each kind says. Nobody outside needs a budget or an owner. */
const partsOf: { readonly [Kind in MailKind]: Parts } = {
  lateDelivery: { purchaseOrder: who, order: [...where, 'status', 'promisedOn', 'deliveredOn', 'daysLate'], lists: ['items', 'shipments'] },
  priceDifference: { purchaseOrder: [...who, 'agreedTotal'], order: [...where, 'itemsSubtotal', 'shipping', 'tax', 'total'], lists: ['items', 'invoices'] },
  missingInvoice: { purchaseOrder: [...who, 'costCentre'], order: [...where, 'status', 'deliveredOn', 'total', 'payment'], lists: ['items', 'invoices'] },
  wrongPurchaseOrder: { purchaseOrder: [...who, 'costCentre'], order: [...where, 'total', 'amazonPoNumber'], lists: [] },
  returnRefund: { purchaseOrder: who, order: [...where, 'deliveredOn', 'total', 'refundTotal'], lists: ['items', 'returns', 'invoices'] },
  approval: {
    purchaseOrder: [...who, 'suppliers', 'reason', 'validUntil', 'budget', 'agreedTotal', 'costCentre', 'glCode', 'department', 'project', 'owner'],
    order: [...where, 'total'], lists: ['items'],
  },
  question: {
    purchaseOrder: [...who, 'costCentre'], order: [...where, 'status', 'promisedOn', 'deliveredOn', 'total', 'amazonPoNumber'], lists: ['items', 'shipments'],
  },
};

/** Drafts a mail: the facts its kind needs of each purchase order and order, and the difference it is about. */
export function draftMail({ kind, purchaseOrders, orders, invoices, difference, checkout = null, today }: MailFacts): DraftedMail {
  const parts = partsOf[kind];
  const blocks = [
    ...purchaseOrders.map((each) => only(purchaseOrderBlock(each), parts.purchaseOrder, kind === 'approval' ? ['items'] : [])),
    ...orders.map((order) => only(orderBlock(order, invoices.filter(({ orderKey }) => orderKey === order.key), today), parts.order, parts.lists)),
    ...(checkout === null ? [] : [checkoutBlock(checkout)]),
    ...(difference === null ? [] : [differenceBlock(difference)]),
  ];
  const numbers = [...purchaseOrders.filter(({ request }) => request?.numberPending !== true), ...(checkout === null ? [] : [checkout])].map(({ number }) => number);
  const named = [...new Set(numbers), ...orders.map(({ orderId }) => orderId)];
  const titles = purchaseOrders.map(({ title }) => title.trim()).filter((title) => title !== '');
  return { kind, names: named.length > 0 ? named : titles, blocks, answerBy: addDays(today, answerDays) };
}

function only(block: PaperBlock, codes: readonly PaperFactCode[], lists: readonly Lists[]): PaperBlock {
  const kept = <T>(name: Lists, list: readonly T[]): readonly T[] => (lists.includes(name) ? list : []);
  return {
    about: block.about,
    facts: block.facts.filter(({ code }) => codes.includes(code)),
    items: kept('items', block.items),
    shipments: kept('shipments', block.shipments),
    returns: kept('returns', block.returns),
    invoices: kept('invoices', block.invoices),
  };
}

function checkoutBlock({ number, placedOn, total }: PlacedCheckout): PaperBlock {
  return {
    about: 'checkout', items: [], shipments: [], returns: [], invoices: [],
    facts: [
      { code: 'number', value: { kind: 'text', text: number } },
      { code: 'placedOn', value: { kind: 'day', day: placedOn } },
      ...(total === null ? [] : [{ code: 'total', value: { kind: 'money', amounts: [total] } } as const]),
    ],
  };
}

function differenceBlock({ expected, actual }: PriceDifference): PaperBlock {
  const isSame = expected.currency === actual.currency;
  return {
    about: 'difference', items: [], shipments: [], returns: [], invoices: [],
    facts: [
      { code: 'expected', value: { kind: 'money', amounts: [expected] } },
      { code: 'actual', value: { kind: 'money', amounts: [actual] } },
      ...(isSame ? [{ code: 'difference', value: { kind: 'money', amounts: [{ ...actual, amount: actual.amount - expected.amount }] } } as const] : []),
    ],
  };
}
