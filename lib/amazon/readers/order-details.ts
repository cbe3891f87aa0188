import type { OrderId } from '../../domain/ids.ts';
import type { Marketplace } from '../../domain/marketplace.ts';
import type { OrderDetailsData, OrderDetailsReading } from '../../domain/reading.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { splitLabel } from '../labels/match.ts';
import { marketplaceRow } from '../marketplaces.ts';
import { findOrderId, orderIdOfUrl } from '../order-id.ts';
import { parseDay } from '../parse-day.ts';
import { readField, startLog, textOf, type ReadingLog, type Selector } from '../read.ts';
import type { ReadContext, Reader } from '../reader.ts';
import { foreignText, orderDate, orderDetailsRoot, orderId, orderNotice, payments, poNumber, purchases } from '../selectors/order-details.ts';
import { linesOf } from './invoice-lines.ts';
import { readAmounts } from './order-details-amounts.ts';
import { readChargeTables } from './order-details-charges.ts';
import { readItems } from './order-details-items.ts';
import { readBusinessFacts } from './order-details-po.ts';
import { readShipments } from './order-details-shipments.ts';

/**
 * Reads an order's details page of every layout since 2018. A part that is broken costs that part: lines and shipments
 * are named in `missing` by their position. What an order need not have (a refund, a PO number, business order
 * information, a notice) is simply absent when the page does not show it.
 */
export const readOrderDetails: Reader<OrderDetailsReading> = (document, context) => {
  const log = startLog();
  const data = readOrder(log, document, context);
  return { page: 'order-details', marketplace: context.marketplace, data, ...log };
};

/** What a page of order components shows: the details page, and since 2026 the print page too. */
export function readOrder(log: ReadingLog, document: Document, context: ReadContext): Partial<OrderDetailsData> {
  const { marketplace } = context;
  const root = document.querySelector(orderDetailsRoot.map(({ css }) => css).join(',')) ?? document.body;
  const id = readOrderId(log, root, context);
  const placedOn = readOwn(log, 'placedOn', root, orderDate, (element) => dayOf(element, marketplace));
  const items = readItems(log, root, marketplace);
  const amounts = readAmounts(log, readChargeTables(root, marketplace), items ?? []);
  const shipments = readShipments(log, root, marketplace);
  const paid = readPayments(log, root);
  const slots = poNumber.flatMap(({ css }) => [...root.querySelectorAll(css)]).filter(isOwn);
  const lines = linesOf(root, (element) => element.matches(`${foreignText},${purchases},${poNumber.map(({ css }) => css).join(',')}`));
  const business = readBusinessFacts(log, lines, slots);
  const status = readNotice(log, root);
  return {
    ...(id === undefined ? {} : { orderId: id }),
    ...(placedOn === undefined ? {} : { placedOn }),
    ...amounts,
    ...(items === undefined ? {} : { items }),
    ...(shipments === undefined ? {} : { shipments }),
    ...(paid === undefined ? {} : { payments: paid }),
    ...business,
    ...(status === undefined ? {} : { status }),
  };
}

/** The id the page shows; the address's when it shows none, as on cancelled orders. Two that differ are none. */
function readOrderId(log: ReadingLog, root: ParentNode, { url }: ReadContext): OrderId | undefined {
  const shown = startLog();
  const id = readOwn(shown, 'orderId', root, orderId, (element) => findOrderId(element.textContent));
  const asked = orderIdOfUrl(url);
  const evidence = shown.evidence['orderId'] ?? { selector: 'url(orderID)', index: orderId.length, seen: '2026-05' };
  const differs = id !== undefined && asked !== undefined && id !== asked;
  const found = id ?? (evidence.note === undefined ? asked : undefined);
  if (found !== undefined || shown.evidence['orderId'] !== undefined) log.evidence['orderId'] = differs ? { ...evidence, note: 'disagree' } : evidence;
  if (found !== undefined && !differs) return found;
  log.missing.push('orderId');
  return undefined;
}

function dayOf(element: Element, marketplace: Marketplace): PlainDate | undefined {
  const text = textOf(element) ?? '';
  const split = splitLabel(text);
  const day = split?.kind === 'orderPlaced' ? split.rest : text;
  return parseDay(day) ?? parseDay(day, marketplaceRow(marketplace).languages);
}

function readPayments(log: ReadingLog, root: ParentNode): readonly string[] | undefined {
  for (const [index, { css, seen }] of payments.entries()) {
    const paid = [...root.querySelectorAll(css)].filter(isOwn)
      .map((element) => linesOf(element).map(({ text }) => text).join(' ')).filter((text) => text !== '');
    if (paid.length === 0) continue;
    log.evidence['payments'] = { selector: css, index, seen };
    return paid;
  }
  log.missing.push('payments');
  return undefined;
}

/** The words of a notice about the whole order. Most orders have none. */
function readNotice(log: ReadingLog, root: ParentNode): string | undefined {
  const own = startLog();
  const status = readOwn(own, 'status', root, orderNotice, (element) => textOf(element));
  Object.assign(log.evidence, own.evidence);
  if (own.evidence['status']?.note !== undefined) log.missing.push('status');
  return status;
}

/** `readField` over the places that are Amazon's own. */
function readOwn<T>(log: ReadingLog, field: string, root: ParentNode, selectors: readonly Selector[], parse: (element: Element) => T | undefined): T | undefined {
  return readField(log, field, root, selectors, (element) => (isOwn(element) ? parse(element) : undefined));
}

function isOwn(element: Element): boolean {
  return element.closest(`${foreignText},${purchases}`) === null;
}
