import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { listPlace } from '../../../lib/amazon/list-place.ts';
import { walkPageUrl } from '../../../lib/amazon/list-walk-url.ts';
import { pageOf } from '../../../lib/amazon/pages.ts';
import { orderIdOfUrl } from '../../../lib/amazon/order-id.ts';
import { pageStop } from '../../../lib/amazon/walk-stop.ts';
import { marketplaces } from '../../../lib/domain/marketplace.ts';
import { order } from '../app/pages.ts';

const empty = new JSDOM('').window.document;
const fixture = (name: string): Document =>
  new JSDOM(readFileSync(new URL(`../../fixtures/order-list/${name}.html`, import.meta.url), 'utf8')).window.document;

describe.each(marketplaces)('a walk through the list of %s', (marketplace) => {
  test.each(['last30', 'months-3', 'year-2019'] as const)('opens the very part of %s it means, on a page our script runs on', (period) => {
    for (const start of [0, 10, 970]) {
      const url = new URL(walkPageUrl(marketplace, period, { kind: 'list', start }));
      expect(pageOf(url)).toBe('order-list');
      expect(listPlace(empty, url)).toEqual({ period, start });
    }
    const url = new URL(walkPageUrl(marketplace, period, { kind: 'order', orderId: order(1) }));
    expect([pageOf(url), orderIdOfUrl(url)]).toEqual(['order-details', order(1)]);
  });
});

describe('pageStop', () => {
  it.each([['com--sign-in', 'signIn'], ['com--captcha', 'captcha']])('tells %s by its form', (name, stop) => {
    expect(pageStop(fixture(name))).toBe(stop);
  });

  it.each(['com--empty', 'com--generation-a', 'com--encrypted', 'com--hostile', 'de--business'])('takes %s for the list it is', (name) => {
    expect(pageStop(fixture(name))).toBeUndefined();
  });
});
