import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { listPlace } from '../../../lib/amazon/list-place.ts';

const chosen = '<select><option selected value="search-alias=aps"></select><select id="time-filter"><option value="last30"><option selected value="months-3"></select>';

test.each([
  ['the address', '/your-orders/orders?timeFilter=year-2026&startIndex=20', chosen, { period: 'year-2026', start: 20 }],
  ['the older address', '/gp/your-account/order-history?orderFilter=last30', chosen, { period: 'last30', start: 0 }],
  ['the page, where the address says nothing', '/your-orders/orders?ref_=nav_orders_first', chosen, { period: 'months-3', start: 0 }],
  ['nobody', '/your-orders/orders', '', undefined],
  ['nobody: archived orders', '/your-orders/orders?timeFilter=archived', chosen, undefined],
  ['nobody: a search', '/gp/css/order-history?search=paper&timeFilter=year-2026', chosen, undefined],
  ['nobody: the Business list', '/ab/your-orders/orders#time/2026/pagination/2/', chosen, undefined],
  ['the address, its start being no number', '/your-orders/orders?timeFilter=year-2026&startIndex=-5', chosen, { period: 'year-2026', start: 0 }],
])('the place is named by %s', (_, path, html, place) => {
  expect(listPlace(new JSDOM(html).window.document, new URL(`https://www.amazon.de${path}`))).toEqual(place);
});
