import { toOrderId } from '../domain/ids.ts';
import type { OrderId } from '../domain/ids.ts';
import type { Selector } from './read.ts';
import { detailedOrderId, listedOrderId, orderArea } from './selectors/order-list.ts';

/** Where a page shows one order: something of ours may stand right after `element`. */
export interface OrderPlace {
  readonly orderId: OrderId;
  readonly element: Element;
}

/** How far an order list has come: `encrypted` and `loading` fill in later, `empty` never will. */
export type ListState = 'ready' | 'encrypted' | 'empty' | 'loading';

const idInText = /(?<![\w-])(?:[A-Z0-9]\d{2}-\d{7}-\d{7}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/g;
// Marks without a width that Amazon puts around ids in right-to-left shops. An override (U+202D, U+202E) is not one: it changes what is shown.
const invisible = /[\u061c\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]/g;
const longestLine = 120;

/** The one order id in an element's own line of text ("Order # 112-…"), or undefined when there is none, more than one, or a page of text. */
export function orderIdIn(element: Element): OrderId | undefined {
  const text = element.textContent.replace(invisible, '').trim();
  if (text.length > longestLine) return undefined;
  const found = text.match(idInText);
  return found?.length === 1 && found[0] !== undefined ? toOrderId(found[0]) : undefined;
}

/**
 * The orders a list or details page shows, each once, in page order, with the element that shows its id.
 * That element stands in the order's header, which Amazon's scripts leave alone once the id is there; they rewrite the recipient and the shipments.
 */
export function orderPlaces(document: Document): readonly OrderPlace[] {
  const places = new Map<OrderId, OrderPlace>();
  for (const element of document.querySelectorAll(anyOf([...listedOrderId, ...detailedOrderId]))) {
    const orderId = orderIdIn(element);
    if (orderId !== undefined && !places.has(orderId)) places.set(orderId, { orderId, element });
  }
  return [...places.values()];
}

/** Whether an order list can be read now, or must be waited for. `ready` as soon as one id is there: others may still follow. */
export function listState(document: Document): ListState {
  if (orderPlaces(document).length > 0) return 'ready';
  if (document.querySelector('.csd-encrypted-sensitive') !== null) return 'encrypted';
  if (document.readyState === 'loading' || document.querySelector('.js-order-card') !== null) return 'loading';
  // Consumer lists come whole from the server (2026-05); the Business list is filled in by a script and says nothing until then.
  return document.querySelector('.js-yo-main-content, #ordersContainer') === null ? 'loading' : 'empty';
}

/** The narrowest element that holds every order of the page, to be observed while it fills in. */
export function listRoot(document: Document): Element {
  return document.querySelector(anyOf(orderArea)) ?? document.documentElement;
}

function anyOf(selectors: readonly Selector[]): string {
  return selectors.map(({ css }) => css).join(',');
}
