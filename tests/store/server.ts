import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from './certificate.ts';
import { Control } from './control.ts';
import { findMarket, markets, type Market } from './markets.ts';
import { notFoundPage } from './pages/stops.ts';
import { viewOf } from './pages/view.ts';
import { pageReply, savedPageReply, type Reply } from './reply.ts';
import { findRoute } from './route.ts';
import { routes } from './routes.ts';
import { stopBefore } from './routes-shop.ts';
import { Shop } from './shop.ts';

export type StoreOptions = {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Today in the shop, YYYY-MM-DD; absent: the real day. */
  readonly today?: string;
  /** Number of older orders each account begins with, three weeks apart. Default 64, back to about four years. */
  readonly past?: number;
  /** Where ids begin; one seed gives the same ids at each start. Default 7. */
  readonly seed?: number;
  /** Saved pages by full address; they win over the shop's own. May be added to while the shop runs. */
  readonly extraPages?: Map<string, string>;
};

/** One request as it came in, for tests that prove what was asked and what was not. */
export type SeenRequest = { readonly method: string; readonly url: string };

/** A running demo shop. */
export type Store = {
  readonly port: number;
  readonly control: Control;
  /** What each marketplace remembers: cart, purchases, orders. */
  readonly state: Readonly<Record<Market['host'], Shop>>;
  readonly extraPages: Map<string, string>;
  readonly requests: readonly SeenRequest[];
  readonly close: () => Promise<void>;
};

/** Starts the demo shop: HTTPS on the loopback, one shop for each host of `markets`. */
export async function startStore(options: StoreOptions = {}): Promise<Store> {
  const past = options.past ?? 64;
  const shops: Shop[] = [];
  const control = new Control(shops, options.today);
  shops.push(...markets.map((market) => new Shop(market, () => control.today, past, options.seed ?? 7)));
  const extraPages = options.extraPages ?? new Map<string, string>();
  const requests: SeenRequest[] = [];
  const server = createServer(selfSignedCertificate([...markets.map((market) => market.host), 'localhost']), (request, response) => {
    const url = new URL(`https://${request.headers.host ?? ''}${request.url ?? '/'}`);
    requests.push({ method: request.method ?? 'GET', url: url.href });
    answer(request, { shops, control, extraPages, url })
      .catch((error: unknown): Reply => ({ status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) }))
      .then((reply) => send(response, reply), (error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // a listening TCP server has an AddressInfo
  return { port, control, state: byHost(shops), extraPages, requests, close: () => close(server) };
}

type Context = {
  readonly shops: readonly Shop[];
  readonly control: Control;
  readonly extraPages: ReadonlyMap<string, string>;
  readonly url: URL;
};

async function answer(incoming: IncomingMessage, { shops, control, extraPages, url }: Context): Promise<Reply> {
  const saved = incoming.method === 'GET' ? findSaved(extraPages, url) : undefined;
  if (saved !== undefined) return savedPageReply(saved);
  const shop = shops.find((candidate) => candidate.market === findMarket(incoming.headers.host));
  if (shop === undefined) return { status: 421, headers: { 'content-type': 'text/plain' }, body: 'No such shop' };
  const view = viewOf(shop, control, url);
  const match = findRoute(routes, incoming.method ?? 'GET', url.pathname);
  if (match === undefined) return pageReply(notFoundPage(view), 404);
  const form = await readForm(incoming);
  const request = { view, form, params: match.params, ajax: incoming.headers['x-amz-checkout-transition'] === 'ajax' };
  return stopBefore(request) ?? match.handle(request);
}

/** A saved page by its whole address; the port the browser was mapped to does not count. */
function findSaved(pages: ReadonlyMap<string, string>, url: URL): string | undefined {
  return pages.get(`https://${url.hostname}${url.pathname}${url.search}`);
}

async function readForm(incoming: IncomingMessage): Promise<URLSearchParams> {
  if (incoming.method !== 'POST') return new URLSearchParams();
  let body = '';
  for await (const chunk of incoming.setEncoding('utf8')) body += String(chunk);
  return new URLSearchParams(body);
}

function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, reply.headers).end(reply.body);
}

function byHost(shops: readonly Shop[]): Readonly<Record<Market['host'], Shop>> {
  // one shop was made for each market, so every host is there
  return Object.fromEntries(shops.map((shop) => [shop.market.host, shop])) as Record<Market['host'], Shop>;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
