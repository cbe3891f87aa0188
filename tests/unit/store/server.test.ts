import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../store/html.ts';
import { readSavedPages, toExtraPages } from '../../store/serve-real.ts';
import { startStore, type Store } from '../../store/server.ts';
import { Shopper } from './shopper.ts';

let store: Store;
beforeAll(async () => { store = await startStore({ today: '2026-05-11' }); });
afterAll(() => store.close());

const shared = new URL('../../../../shared/amazon/', import.meta.url).pathname;

test('text in a template is escaped, markup is kept, absent things vanish', () => {
  expect(html`<a title="${'"<&\''}">${html`<b>${1}</b>`}${undefined}${[html`x`, html`y`]}</a>`.markup)
    .toBe('<a title="&#34;&#60;&#38;&#39;"><b>1</b>xy</a>');
});

describe('every page', () => {
  test.each(['/', '/dp/B0DEMO0006', '/gp/cart/view.html', '/checkout/byg', '/checkout/entry/buynow?ASIN=B0DEMO0006&quantity=1',
    '/your-orders/orders', '/your-orders/orders?generation=A', '/ab/your-orders/orders', '/ap/signin', '/demo', '/nowhere',
  ])('such as %s obeys its own strict policy: nothing inline, nothing from elsewhere', async (path) => {
    const page = await new Shopper(store, 'www.amazon.de').open(path);
    expect(page.headers['content-security-policy']).toContain("style-src 'self'");
    expect(page.document.querySelectorAll('style, [style], script:not([src]):not([type])').length).toBe(0);
    for (const element of page.document.querySelectorAll('*')) {
      expect([...element.attributes].filter((attribute) => attribute.name.startsWith('on'))).toEqual([]);
    }
    for (const element of page.document.querySelectorAll('[src], link[href]')) {
      expect(element.getAttribute('src') ?? element.getAttribute('href')).toMatch(/^(\/demo-assets\/|data:,$)/);
    }
  });

  test('speaks the language of its host, and an unknown host gets none', async () => {
    for (const [host, lang] of [['www.amazon.com', 'en-us'], ['www.amazon.de', 'de-de'], ['www.amazon.co.jp', 'ja-jp']] as const) {
      expect((await new Shopper(store, host).open('/gp/cart/view.html')).document.documentElement.lang).toBe(lang);
    }
    const elsewhere = new Shopper(store, 'www.amazon.fr' as 'www.amazon.de'); // a host the shop does not have
    expect((await elsewhere.ask('/')).status).toBe(421);
  });

  test.each(['checkout', 'product', 'order-list', 'business-list'])('gets its script %s as plain JavaScript', async (name) => {
    const script = await new Shopper(store, 'www.amazon.com').ask(`/demo-assets/${name}.js`);
    expect(script.headers['content-type']).toContain('text/javascript');
    expect(script.text).not.toMatch(/^type |: string\b| as readonly/m);
  });
});

describe('the control page', () => {
  test('sets the switches that a test sets by hand', async () => {
    const shopper = new Shopper(store, 'www.amazon.com');
    await shopper.open('/demo/set', { method: 'POST', form: {
      split: 'on', itemStep: 'on', listGeneration: 'D', detailsShape: 'legacy', startAt: 'review',
      business: 'pick-list, required', encryptedListDelay: '300', today: '2026-06-01',
    } });
    const { next, settings, today } = store.control;
    expect([next.split, next.hold, settings.itemStep, settings.listGeneration, settings.detailsShape, settings.startAt, settings.encryptedListDelay, today])
      .toEqual([true, false, true, 'D', 'legacy', 'review', 300, '2026-06-01']);
    expect(settings.business).toMatchObject({ field: 'pick-list', required: true });
    await shopper.open('/demo/reset', { method: 'POST' });
    expect(store.control.settings.business).toBeUndefined();
  });
});

describe('saved pages', () => {
  test('are served at their own address, with query, and may load nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'saved-'));
    const url = 'https://www.amazon.co.uk/your-orders/orders?startIndex=10';
    await writeFile(join(folder, 'one.html'), `<!-- {"url": "${url}#x", "captured": "2026"} -->\n<h1>kept</h1>`);
    for (const [key, page] of toExtraPages(readSavedPages(folder))) store.extraPages.set(key, page);
    const there = new Shopper(store, 'www.amazon.co.uk' as 'www.amazon.com'); // only saved pages have this host
    const answer = await there.ask('/your-orders/orders?startIndex=10');
    expect([answer.status, answer.text.includes('kept')]).toEqual([200, true]);
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'/);
    await writeFile(join(folder, 'two.html'), '<h1>no address</h1>');
    expect(() => readSavedPages(folder)).toThrow('two.html');
    await rm(folder, { recursive: true });
  });

  test.skipIf(!existsSync(shared))('the whole collection has readable addresses', () => {
    const pages = readSavedPages(shared);
    expect(pages.length).toBeGreaterThan(60);
    for (const page of pages) expect(page.url).toMatch(/^https:\/\/www\.amazon\.[a-z.]+\//);
  });
});

test('requests are recorded as they came', async () => {
  await new Shopper(store, 'www.amazon.com').ask('/dp/B0DEMO0001?ref=x');
  expect(store.requests.at(-1)).toEqual({ method: 'GET', url: 'https://www.amazon.com/dp/B0DEMO0001?ref=x' });
});
