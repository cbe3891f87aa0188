import type { PageKind } from '../domain/reading.ts';
import { marketplaceOfUrl } from './marketplaces.ts';

/** How one kind of page is known by its address. */
interface PageRule {
  readonly kind: Exclude<PageKind, 'other'>;
  /** Tested against the path, without any `/-/en` language prefix and `/ref=…` tail. */
  readonly path: RegExp;
  /** Addresses of this kind; tests cross each with every rule. */
  readonly examples: readonly string[];
}

/** One rule per kind; a path fits at most one. */
export const pageRules: readonly PageRule[] = [
  {
    kind: 'checkout',
    path: /^\/(?:checkout\/p\/p-[\w-]+(?:\/|$)|checkout\/entry\/[\w-]+|checkout\/byg(?:\/|$)|gp\/buy\/(?:spc|addressselect|payselect|shipoptionselect|itemselect)(?:\/|$))/,
    examples: [
      'https://www.amazon.com/checkout/p/p-106-0000001-0000001/spc?pipelineType=Chewbacca&referrer=spc',
      'https://www.amazon.in/checkout/p/p-404-0000001-0000001/address?pipelineType=Chewbacca',
      'https://www.amazon.de/-/en/checkout/p/p-302-0000001-0000001/pay?pipelineType=Chewbacca',
      'https://www.amazon.de/checkout/p/p-302-0000001-0000001/business-address/continue',
      'https://www.amazon.co.jp/checkout/entry/cart?proceedToCheckout=1',
      'https://www.amazon.fr/checkout/entry/buynow',
      'https://www.amazon.com/checkout/entry/cart/amazon_business?proceedToCheckout=1',
      'https://www.amazon.com/checkout/byg?experienceType=amazonBusiness',
      'https://www.amazon.it/gp/buy/spc/handlers/display.html?hasWorkingJavascript=1',
      'https://www.amazon.es/gp/buy/addressselect/handlers/display.html',
      'https://www.amazon.com.au/gp/buy/payselect/handlers/display.html',
      'https://www.amazon.ca/gp/buy/shipoptionselect/handlers/display.html',
      'https://www.amazon.sg/gp/buy/itemselect/handlers/display.html',
    ],
  },
  {
    kind: 'confirmation',
    path: /^\/gp\/buy\/thankyou(?:\/|$)/,
    examples: [
      'https://www.amazon.com/gp/buy/thankyou/handlers/display.html?purchaseId=106-0000001-0000001',
      'https://www.amazon.pl/gp/buy/thankyou/handlers/display.html?purchaseId=106-0000001-0000001&ref_=chk_typ_browserRefresh&isRefresh=1',
    ],
  },
  {
    kind: 'order-list',
    path: /^\/(?:(?:ab\/)?your-orders(?:\/orders)?|gp\/(?:css|your-account)\/order-history)\/?$/,
    examples: [
      'https://www.amazon.com/your-orders/orders?timeFilter=year-2026&startIndex=10',
      'https://www.amazon.com.br/your-orders/orders?ref_=nav_orders_first',
      'https://www.amazon.com.mx/your-orders',
      'https://www.amazon.ca/-/fr/your-orders/orders?timeFilter=months-3',
      'https://www.amazon.nl/gp/css/order-history?ref_=abn_bnav_youraccount_orders',
      'https://www.amazon.com/gp/your-account/order-history/ref=ppx_yo_dt_b_dea_o03?ie=UTF8&search=D01-0000001-0000001',
      'https://www.amazon.de/ab/your-orders/orders#time/2026/pagination/2/',
    ],
  },
  {
    kind: 'order-details',
    path: /^\/(?:(?:ab\/)?your-orders\/order-details|gp\/(?:css|your-account)\/order-details)\/?$/,
    examples: [
      'https://www.amazon.com/your-orders/order-details?orderID=112-0000023-0000023',
      'https://www.amazon.com.tr/gp/css/order-details?orderID=404-0000001-0000001',
      'https://www.amazon.se/gp/your-account/order-details?ie=UTF8&orderID=204-0000001-0000001',
      'https://www.amazon.com/gp/your-account/order-details/ref=ppx_yo_dt_b_order_details_o00?ie=UTF8&orderID=112-0000001-0000001',
      'https://www.amazon.co.uk/ab/your-orders/order-details?orderID=205-0000001-0000001',
    ],
  },
  {
    kind: 'invoice',
    path: /^\/(?:gp\/css\/summary\/print\.html|gp\/digital\/your-account\/order-summary\.html|your-orders\/(?:invoice|print)(?:\/[\w-]+)?|gp\/shared-cs\/ajax\/invoice\/invoice\.html)\/?$/,
    examples: [
      'https://www.amazon.com/gp/css/summary/print.html?ie=UTF8&orderID=112-0000001-0000001',
      'https://www.amazon.com/gp/css/summary/print.html/ref=ppx_od_dt_b_invoice?ie=UTF8&orderID=112-0000001-0000001',
      'https://www.amazon.de/gp/digital/your-account/order-summary.html?ie=UTF8&orderID=D01-0000001-0000001&print=1',
      'https://www.amazon.ae/your-orders/invoice/popover?orderId=404-0000001-0000001',
    ],
  },
];

/** Addresses that are none of the kinds. */
export const otherExamples: readonly string[] = [
  'https://www.amazon.com/',
  'https://www.amazon.com/dp/B0EXAMPLE1',
  'https://www.amazon.com/gp/cart/view.html?ref_=nav_cart',
  'https://www.amazon.com/s?k=/your-orders/orders',
  'https://www.amazon.com/your-orders/pop?orderId=112-0000001-0000001',
  'https://www.amazon.com/your-orders/orders.evil',
  'https://www.amazon.com/checkoutp/p-106-0000001-0000001/spc',
  'https://www.amazon.com/gp/buyagain',
  // The browser's own PDF viewer shows it: no script runs there.
  'https://www.amazon.com/documents/download/00000000-0000-0000-0000-000000000000/invoice.pdf',
  'https://www.amazon.com/b2b/aba/reports?reportType=items_report_1',
  'http://www.amazon.com/your-orders/orders',
  'https://amazon.com/your-orders/orders',
  'https://smile.amazon.com/your-orders/orders',
  'https://www.amazon.com:8443/your-orders/orders',
  'https://www.amazon.com.example/your-orders/orders',
  'https://www.amazon.example/checkout/p/p-106-0000001-0000001/spc',
  'https://www.amazon.com@evil.example/your-orders/orders',
  'file:///your-orders/orders',
];

/** The kind of page at an address. Marketplace hosts over HTTPS only; everything else is `other`. */
export function pageOf(url: URL): PageKind {
  if (marketplaceOfUrl(url) === undefined) return 'other';
  const path = barePath(url);
  return pageRules.find((rule) => rule.path.test(path))?.kind ?? 'other';
}

/** The path without what Amazon adds to any path: a language (`/-/en/…`) in front and a `/ref=…` behind. */
export function barePath(url: URL): string {
  return url.pathname.replace(/^\/-\/[a-z]{2}(?:[-_][A-Za-z]{2})?(?=\/)/, '').replace(/\/ref=[^/]*$/, '');
}
