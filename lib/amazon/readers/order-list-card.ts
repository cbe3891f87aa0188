import type { Marketplace } from '../../domain/marketplace.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { ListedOrder } from '../../domain/reading.ts';
import type { LabelKind } from '../labels/label.ts';
import { matchLabel } from '../labels/match.ts';
import { marketplaceRow } from '../marketplaces.ts';
import { parseDay } from '../parse-day.ts';
import { parseMoney } from '../parse-money.ts';
import { collapse, textOf, type ReadingLog } from '../read.ts';
import { orderStatus } from '../selectors/order-list.ts';
import { isCancelled } from '../status.ts';
import { readHeader, readHeaderField } from './order-list-header.ts';
import { readListedId } from './order-list-id.ts';
import { readListedItems } from './order-list-items.ts';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** What all orders of one page have in common. The same labels and days stand in many of them, so each is looked up once. */
export interface ListContext {
  readonly marketplace: Marketplace;
  readonly kindOf: (label: string) => LabelKind | undefined;
  readonly dayOf: (text: string) => PlainDate | undefined;
}

/** The common part of a page of a marketplace's order list. */
export function listContext(marketplace: Marketplace): ListContext {
  const { languages } = marketplaceRow(marketplace);
  return { marketplace, kindOf: remember(matchLabel), dayOf: remember((text) => parseDay(text, languages)) };
}

function remember<T>(find: (text: string) => T | undefined): (text: string) => T | undefined {
  const known = new Map<string, T | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, find(text));
    return known.get(text);
  };
}

/**
 * Reads one order. Undefined when its id cannot be read: nothing else of it is worth anything then.
 * `field` is its name in the log: `orders[3]`. A status or PO number that the card does not show is simply absent;
 * so is the total of a cancelled order. Every other field that is not read is named in `missing`.
 */
export function readCard(log: ReadingLog, field: string, card: Element, context: ListContext): ListedOrder | undefined {
  const header = readHeader(card, context.kindOf);
  const orderId = readListedId(log, `${field}.orderId`, card, header?.element ?? card);
  if (orderId === undefined) return undefined;
  const order: Draft<ListedOrder> = { orderId };
  const placedOn = readHeaderField(log, `${field}.placedOn`, header, ['orderPlaced'], 'number', context.dayOf);
  if (placedOn.value !== undefined) order.placedOn = placedOn.value;
  else log.missing.push(`${field}.placedOn`);
  const status = readListedStatus(log, `${field}.status`, card);
  const total = readHeaderField(log, `${field}.total`, header, ['total', 'grandTotal'], 'number', (text) => parseMoney(text, context.marketplace));
  if (total.value !== undefined) order.total = total.value;
  else if (total.shown || status === undefined || !isCancelled(status)) log.missing.push(`${field}.total`);
  if (status !== undefined) order.status = status;
  const items = readListedItems(log, `${field}.items`, card);
  if (items !== undefined) order.items = items;
  const poNumber = readHeaderField(log, `${field}.poNumber`, header, ['poNumber'], 'text', poNumberIn);
  if (poNumber.value !== undefined) order.poNumber = poNumber.value;
  else if (poNumber.shown) log.missing.push(`${field}.poNumber`);
  return order;
}

/** The first status words of the order: those of its first shipment that has any. */
function readListedStatus(log: ReadingLog, field: string, card: Element): string | undefined {
  for (const [index, { css: selector, seen }] of orderStatus.entries()) {
    const first = card.querySelector(selector);
    if (first === null) continue;
    const status = textOf(first) ?? [...card.querySelectorAll(selector)].map(textOf).find((text) => text !== undefined);
    if (status === undefined) continue;
    log.evidence[field] = { selector, index, seen };
    return status;
  }
  return undefined;
}

/** A PO number as a person sees it: marks without a width go; under a direction override what is seen is not what is there. */
function poNumberIn(text: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(text) || /[\u202d\u202e]/.test(text)) return undefined;
  return collapse(text.replace(/\p{Cf}/gu, ''));
}
