import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageRules } from '../../lib/amazon/pages.ts';
import { marketplaces } from '../../lib/domain/marketplace.ts';
import { builds, builtPath, injectedInto, manifestOf } from './built.ts';

const checkoutPages = [
  '/checkout/p/p-106-0000001-0000001/spc?pipelineType=Chewbacca&referrer=spc', '/checkout/p/p-106-0000001-0000001/address',
  '/checkout/p/p-106-0000001-0000001/pay?pipelineType=Chewbacca', '/checkout/entry/cart?proceedToCheckout=1', '/checkout/entry/buynow',
  '/checkout/byg?experienceType=amazonBusiness', '/gp/buy/spc/handlers/display.html?hasWorkingJavascript=1',
];
const orderPages = [
  '/gp/buy/thankyou/handlers/display.html?purchaseId=106-0000001-0000001',
  '/your-orders/orders?timeFilter=year-2026&startIndex=10', '/ab/your-orders/orders',
  '/gp/css/order-history?ref_=nav_orders_first', '/gp/your-account/order-history?ref_=typ_rev_edit_mult',
  '/your-orders/order-details?orderID=112-0000001-0000001', '/gp/css/order-details?orderID=112-0000001-0000001',
  '/gp/your-account/order-details/ref=oh_aui?ie=UTF8&orderID=112-0000001-0000001',
  '/gp/css/summary/print.html?orderID=112-0000001-0000001', '/your-orders/invoice/popover?orderId=112-0000001-0000001',
];
const otherPages = [
  '/', '/?ref_=nav_logo', '/dp/B0TEST0001', '/Desk-Lamp/dp/B0TEST0001/ref=sr_1_1?keywords=checkout', '/gp/product/B0TEST0001?th=1',
  '/gp/aw/d/B0TEST0001', '/cart', '/cart?ref_=nav_cart', '/gp/cart/view.html', '/s?k=/checkout/p/', '/gp/bestsellers', '/ap/signin',
  '/gp/css/homepage.html', '/gp/help/customer/display.html', '/hz/wishlist/ls', '/b2b/aba/reports', '/gp/your-account/payments',
];
const at = (marketplace: string, path: string) => `https://www.${marketplace}${path}`;

describe.each(builds)('the package %s', (build) => {
  test('asks for storage, room for it and to be woken, and for nothing else', () => {
    const manifest = manifestOf(build);
    expect(manifest.permissions?.toSorted()).toEqual(['alarms', 'storage', 'unlimitedStorage']);
    const asking = ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'web_accessible_resources', 'externally_connectable', 'key', 'update_url'];
    expect(Object.keys(manifest).filter((key) => asking.includes(key))).toEqual([]);
  });

  test('may load and reach nothing but its own files', () => {
    const policy = manifestOf(build).content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|blob:|'wasm/);
  });

  test('keeps private windows apart where the browser can', () => {
    expect(manifestOf(build)['incognito']).toBe(build.startsWith('firefox') ? undefined : 'split');
  });

  test('names an add-on id only for Firefox', () => {
    expect('browser_specific_settings' in manifestOf(build)).toBe(build.startsWith('firefox'));
  });

  test.each(marketplaces)('knows the checkout and order pages of %s', (marketplace) => {
    const scriptsAt = (path: string) => injectedInto(build, at(marketplace, path));
    expect(checkoutPages.filter((path) => scriptsAt(path).join() !== 'content-scripts/checkout.js')).toEqual([]);
    expect(orderPages.filter((path) => scriptsAt(path).join() !== 'content-scripts/orders.js')).toEqual([]);
  });

  test.each(marketplaces)('puts nothing on any other page of %s', (marketplace) => {
    expect(otherPages.filter((path) => injectedInto(build, at(marketplace, path)).length > 0)).toEqual([]);
  });

  test.each([
    'http://www.amazon.com/checkout/p/x', 'https://amazon.com/checkout/p/x', 'https://www.amazon.com.shop.example/checkout/p/x',
    'https://shop.example/www.amazon.com/checkout/p/x', 'https://pay.amazon.com/checkout/p/x', 'https://www.amazon.com:8443/checkout/p/x',
  ])('puts nothing on %s', (address) => {
    expect(injectedInto(build, address)).toEqual([]);
  });

  test('reaches a checkout inside a frame', () => {
    const checkout = manifestOf(build).content_scripts?.find((script) => script.js?.includes('content-scripts/checkout.js'));
    expect(checkout?.all_frames).toBe(true);
  });

  test('loads at most 15 kB (gzip) on a checkout page', () => {
    const files = injectedInto(build, at('amazon.com', checkoutPages[0] ?? ''));
    expect(files).not.toEqual([]);
    const sizes = files.map((file) => [file, gzipSync(readFileSync(builtPath(build, file)), { level: 9 }).length] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(total, sizes.map(([file, size]) => `${file} ${size}`).join(', ')).toBeLessThanOrEqual(15_000);
  });
});

// The same addresses the readers are told apart by: a page that could be read must also be reached.
describe.each(pageRules)('every known address of a $kind page', ({ kind, examples }) => {
  test.each(examples)('%s', (address) => {
    expect(injectedInto('chrome-mv3', address)).toEqual([`content-scripts/${kind === 'checkout' ? 'checkout' : 'orders'}.js`]);
  });
});
