import { findProduct } from './catalogue.ts';
import { cartPage } from './pages/cart.ts';
import { homePage, productPage } from './pages/product.ts';
import { captchaPage, notFoundPage, signInPage } from './pages/stops.ts';
import { pageReply, redirectTo, type Reply } from './reply.ts';
import { route, type Request, type Route } from './route.ts';

/** Products, cart, and the stops on the way. */
export const shopRoutes: readonly Route[] = [
  route('GET', '/', ({ view }) => pageReply(homePage(view))),
  route('GET', '/dp/:asin', showProduct),
  route('GET', '/gp/product/:asin', showProduct),
  route('POST', '/gp/product/handle-buy-box', addToCart),
  route('GET', '/gp/cart/view.html', ({ view }) => pageReply(cartPage(view))),
  route('GET', '/cart', ({ view }) => pageReply(cartPage(view))),
  route('GET', '/ap/signin', ({ view }) => pageReply(signInPage(view, view.url.searchParams.get('openid.return_to') ?? '/'))),
  route('POST', '/ap/signin', ({ form }) => redirectTo(ownPath(form.get('openid.return_to')))),
  route('GET', '/errors/validateCaptcha', ({ view }) => {
    const returnTo = ownPath(view.url.searchParams.get('amzn-r'));
    return view.url.searchParams.has('field-keywords') ? redirectTo(returnTo) : pageReply(captchaPage(view, returnTo));
  }),
];

/** Where the next checkout or order page is stopped, if it is. Uses the stop up. */
export function stopBefore({ view }: Request): Reply | undefined {
  const { next } = view.control;
  const { stop } = next;
  if (stop === undefined || !/^\/(?:checkout|your-orders|ab\/your-orders|gp\/(?:your-account|css))\//.test(view.url.pathname)) return undefined;
  next.stop = undefined;
  const returnTo = encodeURIComponent(`${view.url.pathname}${view.url.search}`);
  return redirectTo(stop === 'sign-in' ? `/ap/signin?openid.return_to=${returnTo}` : `/errors/validateCaptcha?amzn-r=${returnTo}`);
}

function showProduct({ view, params }: Request): Reply {
  const product = findProduct(params['asin'] ?? '');
  return product === undefined ? pageReply(notFoundPage(view), 404) : pageReply(productPage(view, product));
}

function addToCart({ view, form }: Request): Reply {
  const product = findProduct(form.get('ASIN') ?? '');
  if (product === undefined) return pageReply(notFoundPage(view), 404);
  view.shop.addToCart(product.asin, Number(form.get('quantity') ?? '1'));
  return redirectTo('/gp/cart/view.html');
}

/** A path of this shop; anything else leads to the front page. */
function ownPath(path: string | null): string {
  return path !== null && /^\/(?!\/)/.test(path) ? path : '/';
}
