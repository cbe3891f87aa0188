import type { OrderId } from '../../domain/ids.ts';
import type { ListedOrder } from '../../domain/reading.ts';
import { marketplaceRow } from '../marketplaces.ts';
import { findOrderId } from '../order-id.ts';
import { parseDay } from '../parse-day.ts';
import { parseMoney } from '../parse-money.ts';
import { textOf, type ReadingLog } from '../read.ts';
import type { ReadContext } from '../reader.ts';
import { encrypted, listedOrderId, orderStatus } from '../selectors/order-list.ts';
import { isCancelled } from '../status.ts';
import { readHeader, readHeaderField, type LabelLookup } from './order-list-header.ts';
import { readListedItems } from './order-list-items.ts';

/**
 * Reads one order. Undefined when its id cannot be read: nothing else of it is worth anything then.
 * `field` is its name in the log: `orders[3]`. A status or PO number that the card does not show is simply absent;
 * so is the total of a cancelled order. Every other field that is not read is named in `missing`.
 */
export function readCard(log: ReadingLog, field: string, card: Element, { marketplace }: ReadContext, kindOf: LabelLookup): ListedOrder | undefined {
  const orderId = readListedId(log, `${field}.orderId`, card);
  if (orderId === undefined) return undefined;
  const header = readHeader(card, kindOf);
  const { languages } = marketplaceRow(marketplace);
  const placedOn = readHeaderField(log, `${field}.placedOn`, header, ['orderPlaced'], 'number', (text) => parseDay(text, languages));
  const total = readHeaderField(log, `${field}.total`, header, ['total', 'grandTotal'], 'number', (text) => parseMoney(text, marketplace));
  const poNumber = readHeaderField(log, `${field}.poNumber`, header, ['poNumber'], 'text', poNumberIn);
  const status = readListedStatus(log, `${field}.status`, card);
  const items = readListedItems(log, `${field}.items`, card);
  if (placedOn.value === undefined) log.missing.push(`${field}.placedOn`);
  const free = !total.shown && status !== undefined && isCancelled(status);
  if (total.value === undefined && !free) log.missing.push(`${field}.total`);
  if (poNumber.value === undefined && poNumber.shown) log.missing.push(`${field}.poNumber`);
  return {
    orderId,
    ...(placedOn.value === undefined ? {} : { placedOn: placedOn.value }),
    ...(total.value === undefined ? {} : { total: total.value }),
    ...(status === undefined ? {} : { status }),
    ...(items === undefined ? {} : { items }),
    ...(poNumber.value === undefined ? {} : { poNumber: poNumber.value }),
  };
}

function readListedId(log: ReadingLog, field: string, card: Element): OrderId | undefined {
  for (const [index, { css, seen }] of listedOrderId.entries()) {
    const ids = new Set<OrderId>();
    for (const element of card.querySelectorAll(css)) {
      const id = findOrderId(element.textContent);
      if (id !== undefined) ids.add(id);
    }
    const [id] = ids;
    if (id === undefined) continue;
    log.evidence[field] = { selector: css, index, seen, ...(ids.size > 1 ? { note: 'disagree' } : {}) };
    if (ids.size === 1) return id;
    log.missing.push(field);
    return undefined;
  }
  log.missing.push(field);
  const locked = card.querySelector(encrypted.css);
  if (locked !== null) log.evidence[field] = { selector: encrypted.css, index: 0, seen: encrypted.seen, note: 'encrypted' };
  return undefined;
}

function readListedStatus(log: ReadingLog, field: string, card: Element): string | undefined {
  for (const [index, { css, seen }] of orderStatus.entries()) {
    for (const element of card.querySelectorAll(css)) {
      const status = textOf(element);
      if (status === undefined) continue;
      log.evidence[field] = { selector: css, index, seen };
      return status;
    }
  }
  return undefined;
}

function poNumberIn(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}
