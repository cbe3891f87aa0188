import type { OrderId } from '../domain/ids.ts';
import { findOrderId, orderIdOfUrl } from './order-id.ts';
import { anyOf } from './read.ts';
import { cancelledOrder, consumerArea, detailedOrderId, encrypted, listedOrderId, orderArea, orderCard } from './selectors/order-list.ts';

/** Where a page shows one order: something of ours may stand right after `element`. */
export interface OrderPlace {
  readonly orderId: OrderId;
  readonly element: Element;
}

/** How far an order list has come: `encrypted` and `loading` fill in later, `empty` never will. */
export type ListState = 'ready' | 'encrypted' | 'empty' | 'loading';

/**
 * The orders a list or details page shows, each once, in page order, with the element that shows its id.
 * That element stands in the order's header, which Amazon's scripts leave alone once the id is there (2026-05); they
 * rewrite the recipient and the shipments. A cancelled order's details page shows no id: there it is the banner's heading.
 */
export function orderPlaces(document: Document): readonly OrderPlace[] {
  const places = new Map<OrderId, OrderPlace>();
  for (const line of document.querySelectorAll(anyOf([...listedOrderId, ...detailedOrderId]))) {
    const orderId = findOrderId(line.textContent);
    if (orderId !== undefined && !places.has(orderId)) places.set(orderId, { orderId, element: idElement(line, orderId) });
  }
  return places.size > 0 ? [...places.values()] : cancelledPlace(document);
}

/** The innermost element of the line that shows the id. */
function idElement(line: Element, orderId: OrderId): Element {
  let innermost = line;
  for (const element of line.querySelectorAll('*')) {
    if (innermost.contains(element) && findOrderId(element.textContent) === orderId) innermost = element;
  }
  return innermost;
}

function cancelledPlace(document: Document): readonly OrderPlace[] {
  const element = document.querySelector(cancelledOrder.css);
  const orderId = element === null || !URL.canParse(document.URL) ? undefined : orderIdOfUrl(new URL(document.URL));
  return element === null || orderId === undefined ? [] : [{ orderId, element }];
}

/** Whether an order list can be read now, or must be waited for. `ready` as soon as one id is there: others may still follow. */
export function listState(document: Document): ListState {
  if (orderPlaces(document).length > 0) return 'ready';
  if (document.querySelector(encrypted.css) !== null) return 'encrypted';
  if (document.querySelector(anyOf(orderCard)) !== null) return 'loading';
  // Consumer lists come whole from the server (2026-05); the Business list is filled in by a script and says nothing until then.
  return document.querySelector(anyOf(consumerArea)) === null ? 'loading' : 'empty';
}

/** The narrowest element that holds every order of the page, to be observed while it fills in. */
export function listRoot(document: Document): Element {
  return document.querySelector(anyOf(orderArea)) ?? document.documentElement;
}
