import type { OrderId } from '../../domain/ids.ts';
import type { Marketplace } from '../../domain/marketplace.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { InvoiceReading, OrderDetailsData } from '../../domain/reading.ts';
import { matchLabel, splitLabel } from '../labels/match.ts';
import { marketplaceRow } from '../marketplaces.ts';
import { findOrderId, orderIdOfUrl } from '../order-id.ts';
import { parseDay } from '../parse-day.ts';
import { startLog, type ReadingLog } from '../read.ts';
import type { ReadContext } from '../reader.ts';
import { isCancelled } from '../status.ts';
import { readInvoiceCharges } from './invoice-charges.ts';
import { readInvoiceItems } from './invoice-items.ts';
import { linesOfText, type Line } from './invoice-lines.ts';
import { readAmounts } from './order-details-amounts.ts';
import { readBusinessFacts } from './order-details-po.ts';

/** Reads the text of an invoice, such as the Business PDF "Final Details for Order #…" once its text is taken out. */
export function readInvoiceText(text: string, context: ReadContext): InvoiceReading {
  const log = startLog();
  const data = readInvoiceLines(log, linesOfText(text), context);
  return { page: 'invoice', marketplace: context.marketplace, data, ...log };
}

/** What every invoice shows beside its order id; named in `missing` where nothing is read. */
const fields = ['placedOn', 'itemsSubtotal', 'shipping', 'tax', 'total', 'items'] as const;

/**
 * Reads an invoice line by line: a printed summary, a digital order, or the text of either. Lines have no place that
 * proves whose they are, so a page that does not print the order asked for (a menu of links, an advertisement on it)
 * has no values at all.
 */
export function readInvoiceLines(log: ReadingLog, lines: readonly Line[], context: ReadContext): Partial<OrderDetailsData> {
  const { marketplace } = context;
  const found = startLog();
  const { items, shipments, rest, above } = readInvoiceItems(found, lines, marketplace);
  const { orderId, ownAt } = readOrderId(log, rest, context);
  if (ownAt === undefined) {
    log.missing.push(...fields);
    return {};
  }
  log.missing.push(...found.missing);
  Object.assign(log.evidence, found.evidence);
  // What is said of the whole order stands between its id and its items; advertisements stand around them.
  const head = rest.slice(ownAt, above);
  const { tables, stated } = readInvoiceCharges(rest, marketplace);
  const placedOn = readPlacedOn(log, head, marketplace);
  const amounts = readAmounts(log, tables, items ?? [], stated);
  const payments = readPayments(log, rest);
  const business = readBusinessFacts(log, head);
  const noticed = head.findIndex(({ text }) => isCancelled(text));
  const notice = head[noticed]?.text;
  if (shipments.length > 0) log.evidence['shipments'] = { selector: 'line(status above items)', index: 0, seen: '2026-01' };
  if (notice !== undefined) log.evidence['status'] = { selector: 'line(cancelled)', index: noticed, seen: '2018-11' };
  return {
    ...(orderId === undefined ? {} : { orderId }),
    ...(placedOn === undefined ? {} : { placedOn }),
    ...amounts,
    ...(items === undefined ? {} : { items }),
    ...(shipments.length === 0 ? {} : { shipments }),
    ...(payments === undefined ? {} : { payments }),
    ...business,
    ...(notice === undefined ? {} : { status: notice }),
  };
}

/**
 * The one order id that is printed; missing when several differ. `ownAt` is the first line with the id the address
 * asks for, or with any where it asks for none.
 */
function readOrderId(
  log: ReadingLog, lines: readonly Line[], { url }: ReadContext,
): { readonly orderId: OrderId | undefined; readonly ownAt: number | undefined } {
  const asked = orderIdOfUrl(url);
  const ids = new Set<OrderId>();
  let index: number | undefined;
  let ownAt: number | undefined;
  for (const [at, { text }] of lines.entries()) {
    const id = findOrderId(text);
    if (id === undefined) continue;
    ids.add(id);
    index ??= at;
    if (asked === undefined || asked === id) ownAt ??= at;
  }
  const [printed] = ids;
  const differ = ids.size !== 1 || ownAt === undefined;
  if (index !== undefined) log.evidence['orderId'] = { selector: 'line(order id)', index, seen: '2026-01', ...(differ ? { note: 'disagree' } : {}) };
  if (differ) log.missing.push('orderId');
  return { orderId: differ ? undefined : printed, ownAt };
}

function readPlacedOn(log: ReadingLog, lines: readonly Line[], marketplace: Marketplace): PlainDate | undefined {
  const days = new Set<PlainDate>();
  let index = -1;
  for (const [at, { text }] of lines.entries()) {
    const split = splitLabel(text);
    if (split?.kind !== 'orderPlaced') continue;
    const day = parseDay(split.rest) ?? parseDay(split.rest, marketplaceRow(marketplace).languages);
    if (day === undefined) continue;
    days.add(day);
    if (index < 0) index = at;
  }
  const [day] = days;
  if (day !== undefined) log.evidence['placedOn'] = { selector: 'label(orderPlaced)', index, seen: '2026-01', ...(days.size > 1 ? { note: 'disagree' } : {}) };
  if (day !== undefined && days.size === 1) return day;
  log.missing.push('placedOn');
  return undefined;
}

/** The instruments under "Payment method" up to the next heading. In plain text headings do not show, so only those with their last digits. */
function readPayments(log: ReadingLog, lines: readonly Line[]): readonly string[] | undefined {
  const at = lines.findLastIndex((line) => matchLabel(line.text) === 'payment' && /[:：]$/.test(line.text));
  const paid: string[] = [];
  for (const line of at < 0 ? [] : lines.slice(at + 1)) {
    if (line.bold || line.cells.length > 1 || /[:：]/.test(line.text.replace(/[:：] ?\d{4}$/, '')) || line.block !== lines[at]?.block) break;
    if (line.block === null && !/\d{4}$/.test(line.text)) break;
    paid.push(line.text);
  }
  if (paid.length === 0) return undefined;
  log.evidence['payments'] = { selector: 'label(payment)', index: at, seen: '2022-02' };
  return paid;
}
