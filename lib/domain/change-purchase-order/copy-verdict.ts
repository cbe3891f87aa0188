import type { Invoice } from '../invoice.ts';
import type { Order } from '../order.ts';
import { addDays, type PlainDate } from '../plain-date.ts';

/** Whether Amazon's own copy of an order's PO number can still be changed. */
export type CopyChance = 'perhaps' | 'hardly' | 'nothing';

/**
 * Why. `cancelled`: nothing is delivered or billed any more. `noCopy`: its details page shows no business information, so
 * there is nothing to change. `invoiced`: an invoice was made. `shipped`: something of it is on its way or arrived.
 * `payByInvoice`: the number is printed on an invoice that is made
 * when it ships. `stale`: its page was not seen for days, it may have shipped since. `notShipped`: nothing shipped yet.
 */
export type CopyReason = 'cancelled' | 'noCopy' | 'invoiced' | 'shipped' | 'payByInvoice' | 'stale' | 'notShipped';

/**
 * How sure that is. `seen`: a page or paper of the order shows it. `told`: guides and sellers' tools say so, Amazon itself
 * does not. `unknown`: nobody outside Amazon has said.
 */
export type CopySureness = 'seen' | 'told' | 'unknown';

export interface CopyVerdict {
  readonly chance: CopyChance;
  readonly reason: CopyReason;
  readonly sureness: CopySureness;
}

export interface CopyFacts {
  readonly order: Pick<Order,
    'cancelled' | 'amazonPoNumber' | 'businessInformation' | 'detailsSeenAt' | 'placedOn' | 'deliveredOn' | 'receipts' | 'shipments' | 'payments'>;
  readonly invoices: readonly Pick<Invoice, 'kind'>[];
  /** Amazon's words (`lib/amazon/status.ts`) say that something of it was sent off. */
  readonly saysSent: boolean;
  /** The day on which its own page or a list last showed it. */
  readonly seenOn: PlainDate;
  readonly today: PlainDate;
}

// Amazon's names of "Pay by Invoice": its words in the languages of the shops that offer it.
const byInvoice = /invoice|rechnung|facture|fattura|factura|faktura|factuur|請求書/iu;
/** Most orders have left within this many days: a page older than that says little. */
const staleDays = 2;

/**
 * Whether Amazon's copy can still be changed. Amazon publishes no rule. Guides say: in the order history, for some
 * orders, and not once they shipped; an invoice is made when an order ships, and keeps the number it was made with.
 */
export function copyVerdict({ order, invoices, saysSent, seenOn, today }: CopyFacts): CopyVerdict {
  const hasLeft = order.deliveredOn !== null || order.receipts.some(({ quantity }) => quantity > 0) || saysSent
    || order.shipments.some(({ trackingId, deliveredOn }) => trackingId !== undefined || deliveredOn !== undefined);
  const isBusiness = order.amazonPoNumber !== null || Object.keys(order.businessInformation).length > 0;
  if (order.cancelled) return { chance: 'nothing', reason: 'cancelled', sureness: 'seen' };
  if (!isBusiness && order.detailsSeenAt !== null) return { chance: 'nothing', reason: 'noCopy', sureness: 'seen' };
  if (invoices.some(({ kind }) => kind === 'invoice')) return { chance: 'hardly', reason: 'invoiced', sureness: 'told' };
  if (hasLeft) return { chance: 'hardly', reason: 'shipped', sureness: 'told' };
  if (addDays(seenOn, staleDays) < today && (order.placedOn === null || addDays(order.placedOn, staleDays) < today)) return { chance: 'perhaps', reason: 'stale', sureness: 'unknown' };
  if (order.payments.some((words) => byInvoice.test(words))) return { chance: 'perhaps', reason: 'payByInvoice', sureness: 'told' };
  return { chance: 'perhaps', reason: 'notShipped', sureness: 'told' };
}
