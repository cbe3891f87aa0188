import type { ListedOrder, OrderListReading } from '../../domain/reading.ts';
import { startIndex } from '../list-place.ts';
import { plainText } from '../plain-text.ts';
import { startLog, type ReadingLog } from '../read.ts';
import type { ReadContext, Reader } from '../reader.ts';
import { announcedCount, encrypted, nextPage, orderCard, pagination } from '../selectors/order-list.ts';
import { listContext, readCard } from './order-list-card.ts';
import { outermost } from './order-list-items.ts';

/**
 * Reads a page of "Your Orders". A broken order costs that order: it is left out and named in `missing` as
 * `orders[3].orderId`, where 3 is its position on the page, from 0. The fields of the others are named the same way. A second card with an id that was read already is `orders[7]`.
 */
export const readOrderList: Reader<OrderListReading> = (document, context) => {
  const log = startLog();
  const cards = findCards(document);
  const read = readCards(log, cards, context);
  const count = readCount(log, document);
  const last = count !== undefined && count <= startIndex(context.url.searchParams) + cards.length;
  const empty = cards.length === 0 && last;
  if (read.length === 0 && !empty) noteUnread(log, document);
  const nextUrl = readNextUrl(log, document, cards.at(-1), context.url, last);
  return {
    page: 'order-list',
    marketplace: context.marketplace,
    data: {
      ...(read.length > 0 || empty ? { orders: read } : {}),
      ...(count === undefined ? {} : { count }),
      ...(nextUrl === undefined ? {} : { nextUrl }),
    },
    ...log,
  };
};

function findCards(document: Document): readonly Element[] {
  for (const { css } of orderCard) {
    const cards = outermost(document.querySelectorAll(css));
    if (cards.length > 0) return cards;
  }
  return [];
}

function readCards(log: ReadingLog, cards: readonly Element[], context: ReadContext): readonly ListedOrder[] {
  const orders = new Map<string, ListedOrder>();
  const common = listContext(context.marketplace);
  for (const [index, card] of cards.entries()) {
    const order = readCard(log, `orders[${index}]`, card, common);
    if (order === undefined) continue;
    if (orders.has(order.orderId)) log.missing.push(`orders[${index}]`);
    else orders.set(order.orderId, order);
  }
  return [...orders.values()];
}

function noteUnread(log: ReadingLog, document: Document): void {
  log.missing.push('orders');
  if (document.querySelector(encrypted.css) === null) return;
  log.evidence['orders'] = { selector: encrypted.css, index: 0, seen: encrypted.seen, note: 'encrypted' };
}

/** The count stands in front of the orders: the first one is taken, so that the orders need not be searched for another. */
function readCount(log: ReadingLog, document: Document): number | undefined {
  const element = document.querySelector(announcedCount.css);
  const count = element === null ? undefined : announced(element.textContent);
  if (count === undefined) log.missing.push('count');
  else log.evidence['count'] = { selector: announcedCount.css, index: 0, seen: announcedCount.seen };
  return count;
}

/** The one number in words like "85 orders" or "1.234 Bestellungen", in digits of any script. */
function announced(text: string): number | undefined {
  const numbers = plainText(text)?.match(/\d+(?:[.,'’٬ ]\d{3})*/g);
  const [number] = numbers ?? [];
  return number === undefined || numbers?.length !== 1 ? undefined : Number(number.replace(/\D/g, ''));
}

function readNextUrl(log: ReadingLog, document: Document, lastCard: Element | undefined, url: URL, last: boolean): string | undefined {
  const pages = findPagination(document, lastCard);
  const link = pages?.querySelector(nextPage.css) ?? null;
  const href = link?.getAttribute('href') ?? '';
  if (link !== null && URL.canParse(href, url.href)) {
    const next = new URL(href, url);
    if (next.origin === url.origin) {
      log.evidence['nextUrl'] = { selector: nextPage.css, index: 0, seen: nextPage.seen };
      return next.href;
    }
  }
  const ends = link === null && (last || pages !== null);
  if (!ends) log.missing.push('nextUrl');
  return undefined;
}

/** The pagination stands behind the last order; looking there first spares the walk through all of them. */
function findPagination(document: Document, lastCard: Element | undefined): Element | null {
  for (let next = lastCard?.nextElementSibling ?? null; next !== null; next = next.nextElementSibling) {
    const pages = next.matches(pagination.css) ? next : next.querySelector(pagination.css);
    if (pages !== null) return pages;
  }
  return document.querySelector(pagination.css);
}
