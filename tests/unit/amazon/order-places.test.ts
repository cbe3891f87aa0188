// @vitest-environment node
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { listRoot, listState, orderPlaces } from '../../../lib/amazon/order-places.ts';

const page = (html: string, url = 'https://www.amazon.com/your-orders/orders'): Document => new JSDOM(html, { url }).window.document;
const fixture = (name: string): Document => page(readFileSync(new URL(`../../fixtures/order-list/${name}.html`, import.meta.url), 'utf8'));

describe('the place of an order', () => {
  it.each([
    ['newest list', '<div class="yohtmlc-order-id"><span>Order #</span><span dir="ltr" id="x"> 112-0000001-0000001 </span></div>'],
    ['list up to 2023', '<div class="yohtmlc-order-id"><span class="label">Order #</span><span><bdi id="x">112-0000001-0000001</bdi></span></div>'],
    ['list without an element of its own', '<div class="yohtmlc-order-id" id="x">Order # 112-0000001-0000001</div>'],
    ['Business list', '<li id="orderIdField"><span>Bestellnr.</span><span dir="auto" data-x>112-0000001-0000001</span></li>'],
    ['newest details', '<div data-component="orderId"><span id="x">112-0000001-0000001</span></div>'],
    ['details up to 2024', '<span class="order-date-invoice-item">Order# <bdi id="x">112-0000001-0000001</bdi></span>'],
    ['nested twice', '<div class="yohtmlc-order-id"><b><i id="x">112-0000001-0000001</i></b></div>'],
  ])('%s: the innermost element that shows the id', (_layout, html) => {
    const document = page(html);
    expect(orderPlaces(document)).toEqual([{ orderId: '112-0000001-0000001', element: document.querySelector('#x, [data-x]') }]);
  });

  it('is given once for each order, in page order, and never for an id in a title', () => {
    expect(orderPlaces(fixture('com--hostile')).map(({ orderId }) => orderId))
      .toEqual(['112-0000001-0000001', '112-0000003-0000003', '112-0000004-0000004', '112-0000005-0000005']);
  });

  it('is the banner of a cancelled order, whose id stands in the address alone', () => {
    const banner = '<div data-component="cancelledOrderBanner"><h4 class="a-alert-heading">This order has been cancelled.</h4></div>';
    const address = 'https://www.amazon.com/your-orders/order-details?orderID=112-0000024-0000024';
    expect(orderPlaces(page(banner, address)).map(({ orderId, element }) => [orderId, element.tagName])).toEqual([['112-0000024-0000024', 'H4']]);
    expect(orderPlaces(page(banner, 'https://www.amazon.com/your-orders/order-details'))).toEqual([]);
  });
});

describe('how far an order list has come', () => {
  it.each([
    ['com--generation-c-cancelled-split', 'ready', 'js-yo-main-content'],
    ['com--encrypted', 'encrypted', 'js-yo-main-content'],
    ['com--empty', 'empty', 'js-yo-main-content'],
    ['com--digital-search', 'ready', 'ordersContainer'],
    ['de--business', 'ready', 'yourOrderHistorySection'],
  ])('%s is %s', (name, state, root) => {
    const document = fixture(name);
    expect(listState(document)).toBe(state);
    expect(`${listRoot(document).id} ${listRoot(document).className}`).toContain(root);
  });

  it.each([
    ['a Business list before its script ran', '<div id="yourOrderHistorySection"></div>'],
    ['an order whose header has not come', '<div class="js-yo-main-content"><div class="order-card js-order-card"></div></div>'],
    ['a page without anything', ''],
  ])('%s is loading', (_case, html) => {
    expect(listState(page(html))).toBe('loading');
  });

  it('becomes ready when the page decrypts one order', () => {
    const document = fixture('com--encrypted');
    const id = document.createElement('div');
    id.className = 'yohtmlc-order-id';
    id.textContent = 'Order # 112-0000001-0000001';
    document.querySelector('.csd-encrypted-sensitive')?.replaceWith(id);
    expect(listState(document)).toBe('ready');
  });

  it('is observed from the whole document while nothing is there', () => {
    const document = page('');
    expect(listRoot(document)).toBe(document.documentElement);
  });
});
