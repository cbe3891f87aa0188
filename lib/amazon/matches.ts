import { marketplaces } from '../domain/marketplace.ts';

// Paths as they were seen in 2026 and, for `/gp/…`, on older pages that some marketplaces still serve.
const checkoutPaths = ['/checkout/*', '/gp/buy/*'];
const confirmationPaths = ['/gp/buy/thankyou/*'];
const orderPaths = [
  '/your-orders/*', '/ab/your-orders/*',
  '/gp/css/order-history*', '/gp/css/order-details*', '/gp/css/summary/*',
  '/gp/your-account/order-history*', '/gp/your-account/order-details*',
];

function matchesOf(paths: readonly string[]): string[] {
  return marketplaces.flatMap((name) => paths.map((path) => `https://www.${name}${path}`));
}

/** URLs the checkout script runs on: checkout pages, also inside a frame. */
export const checkoutMatches = matchesOf(checkoutPaths);
/** URLs the checkout script leaves to the orders script. */
export const confirmationMatches = matchesOf(confirmationPaths);
/** URLs the orders script runs on: confirmation, order list, order details and invoice pages. */
export const orderMatches = matchesOf([...confirmationPaths, ...orderPaths]);
