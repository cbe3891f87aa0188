import { setTimeout as after } from 'node:timers/promises';
import { cardKey } from './encrypted-card.ts';
import { ordersFound, ordersIn, pageSize } from './order-filter.ts';
import { businessCards, businessListPage } from './pages/business-list.ts';
import { invoicePage } from './pages/invoice.ts';
import { legacyOrderDetailsPage } from './pages/order-details-legacy.ts';
import { orderDetailsPage } from './pages/order-details.ts';
import { orderListPage } from './pages/order-list.ts';
import { notFoundPage } from './pages/stops.ts';
import type { Order } from './records.ts';
import { fileReply, pageReply, type Reply } from './reply.ts';
import { route, type Request, type Route } from './route.ts';
import { listGenerations, type ListGeneration } from './settings.ts';

/** Lists, details and invoices. */
export const orderRoutes: readonly Route[] = [
  route('GET', '/your-orders/orders', showList),
  route('GET', '/gp/css/order-history', showList),
  route('GET', '/gp/your-account/order-history', showList),
  route('GET', '/your-orders/search', showSearch),
  route('GET', '/your-orders/csd/key', sendCardKey),
  route('GET', '/ab/your-orders/orders', ({ view }) => pageReply(businessListPage(view))),
  route('GET', '/ab/your-orders/orderHistory', sendBusinessCards),
  route('GET', '/your-orders/order-details', showDetails),
  route('GET', '/gp/your-account/order-details', showDetails),
  route('GET', '/gp/css/order-details', showDetails),
  route('GET', '/ab/your-orders/order-details', showDetails),
  route('GET', '/gp/css/summary/print.html', (request) => withOrder(request, (order) => pageReply(invoicePage(request.view, order)))),
];

function showList(request: Request): Reply {
  const { view } = request;
  const filter = view.url.searchParams.get('timeFilter') ?? 'months-3';
  return listReply(request, ordersIn(view.shop, filter, view.control.today), filter);
}

function showSearch(request: Request): Reply {
  return listReply(request, ordersFound(request.view.shop, request.view.url.searchParams.get('search') ?? ''), 'months-3');
}

/** The layout is the setting's, unless the address asks for one: `?generation=A`. */
function listReply({ view }: Request, orders: readonly Order[], filter: string): Reply {
  const { settings } = view.control;
  const asked = listGenerations.find((name) => name === view.url.searchParams.get('generation'));
  const generation: ListGeneration = asked ?? settings.listGeneration;
  const start = Math.max(0, Number(view.url.searchParams.get('startIndex') ?? '0') || 0);
  return pageReply(orderListPage(view, { orders, filter, start, generation, encrypted: settings.encryptedListDelay !== undefined }));
}

/** The key that opens encrypted cards, after the delay that was set. */
async function sendCardKey({ view }: Request): Promise<Reply> {
  await after(view.control.settings.encryptedListDelay ?? 0);
  return fileReply(cardKey(), 'text/plain');
}

function sendBusinessCards({ view }: Request): Reply {
  const { searchParams } = view.url;
  const search = searchParams.get('search');
  const year = searchParams.get('time') ?? '';
  const filter = year === '' ? 'months-3' : `year-${year}`;
  const orders = search === null ? ordersIn(view.shop, filter, view.control.today) : ordersFound(view.shop, search);
  const from = (Math.max(1, Number(searchParams.get('page') ?? '1') || 1) - 1) * pageSize;
  return fileReply(businessCards(view, orders.slice(from, from + pageSize)).markup, 'text/html');
}

function showDetails(request: Request): Reply {
  const { detailsShape } = request.view.control.settings;
  return withOrder(request, (order) => {
    const legacy = detailsShape === 'legacy' || (detailsShape === 'by-year' && order.placedOn < '2024');
    return pageReply((legacy ? legacyOrderDetailsPage : orderDetailsPage)(request.view, order));
  });
}

/** Runs with the order the address names, in either spelling. */
function withOrder({ view }: Request, run: (order: Order) => Reply): Reply {
  const { searchParams } = view.url;
  const order = view.shop.findOrder(searchParams.get('orderID') ?? searchParams.get('orderId') ?? '');
  return order === undefined ? pageReply(notFoundPage(view), 404) : run(order);
}
