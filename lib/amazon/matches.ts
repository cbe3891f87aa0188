import { marketplaces } from '../domain/marketplace.ts';
import { marketplaceRow } from './marketplaces.ts';

// Paths as they were seen in 2026 and, for `/gp/…`, on older pages that some marketplaces still serve. `pages.ts` says which page is which.
const checkoutPaths = [
  '/checkout/p/*', '/checkout/entry/*', '/checkout/byg*',
  ...['spc', 'addressselect', 'payselect', 'shipoptionselect', 'itemselect'].map((step) => `/gp/buy/${step}/*`),
];
const confirmationPaths = ['/gp/buy/thankyou/*'];
const orderPaths = [
  ...['', '/ab'].flatMap((account) => ['', '?*', '/', '/orders*', '/order-details*'].map((page) => `${account}/your-orders${page}`)),
  '/your-orders/invoice*', '/your-orders/print*',
  '/gp/css/order-history*', '/gp/css/order-details*', '/gp/css/summary/print.html*',
  '/gp/your-account/order-history*', '/gp/your-account/order-details*',
  '/gp/digital/your-account/order-summary.html*', '/gp/shared-cs/ajax/invoice/invoice.html*',
];

/** Each path on each marketplace, bare and behind the language a person may have chosen (`/-/en/…`). Never a wildcard before the path. */
function matchesOf(paths: readonly string[]): string[] {
  return marketplaces.flatMap((marketplace) => {
    const { host, languages } = marketplaceRow(marketplace);
    const prefixes = ['', ...languages.map((language) => `/-/${language}`)];
    return prefixes.flatMap((prefix) => paths.map((path) => `https://${host}${prefix}${path}`));
  });
}

/** URLs each content script runs on, by its name in `entrypoints/`: checkout pages, also inside a frame, and order pages. */
export const contentScriptMatches: Readonly<Record<string, { readonly matches: readonly string[] }>> = {
  checkout: { matches: matchesOf(checkoutPaths) },
  orders: { matches: matchesOf([...confirmationPaths, ...orderPaths]) },
};
