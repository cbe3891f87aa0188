import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { matchLabel } from '../../../lib/amazon/labels/match.ts';
import { readPage } from '../../../lib/amazon/read-page.ts';
import { redactPage } from '../../../lib/amazon/redact-page.ts';
import { redactName, redactWords } from '../../../lib/amazon/redact-text.ts';

const address = 'https://www.amazon.de/your-orders/orders?timeFilter=year-2026&startIndex=10';
const parse = (html: string, url = address): Document => new JSDOM(html, { url }).window.document;
const redact = (html: string, url = address): string => redactPage(parse(html, url), new URL(url));
/** The copy without the digits that belong to tags: h1 to h6. */
const content = (copy: string): string => copy.replace(/<\/?h[1-6]/g, '<');

describe('text', () => {
  test.each([
    ['an amount keeps its form', '1.234,56 €', '0.000,00 €'],
    ['digits of other scripts go too', '١٢٣٫٤٥', '000٫00'],
    ['letters of every script go', 'Jürgen Müller-Lüdenscheidt, 東京都', 'Xxxxxx Xxxxxx-Xxxxxxxxxxxx, xxx'],
    ['a label is kept', 'Order placed', 'Order placed'],
    ['a label in another language is kept', 'Bestellnummer:', 'Bestellnummer:'],
    ['what follows a label goes', 'Order # 112-1234567-7654321', 'Order # 000-0000000-0000000'],
    ['what stands in parentheses behind a label goes', 'Items (3 for Jane):', 'Items (0 xxx Xxxx):'],
    ['invisible characters go', 'J​a‮ne', 'Xxxx'],
    ['half and circled numbers go', '½ ② Ⅳ', '0 0 0'],
  ])('%s', (_, text, redacted) => expect(redactWords(text)).toBe(redacted));

  test.each([
    ['a class', 'order-header__header-list-item', 'order-header__header-list-item'],
    ['several classes', 'a-section a-spacing-base', 'a-section a-spacing-base'],
    ['a counted id', 'a-autoid-7', 'a-autoid-0'],
    ['a name our selectors ask for', 'placeYourOrder1', 'placeYourOrder1'],
    ['an order id', 'orderCard-112-1234567-7654321', 'orderCard-000-0000000-0000000'],
    ['an item number', 'item-B0DEMO0001', 'item-X0XXXX0000'],
    ['a customer id', 'customer-A3KX9PQ2MNT7', 'customer-X0XX0XX0XXX0'],
    ['a random id', 'x-1f3e5a7b-aaaa-4bbb-8ccc-ddddeeeeffff', 'x-00000000-0000-0000-0000-000000000000'],
    ['a name in another script', 'box-山田', 'box-xx'],
  ])('a name in the structure: %s', (_, name, redacted) => expect(redactName(name)).toBe(redacted));
});

describe('a page', () => {
  const page = `<!doctype html><head><title>Jane Roe's orders</title><meta name="customer" content="Jane Roe"><style>.jane{}</style></head>
<body onload="alert('Jane')"><!-- Jane Roe --><script>var name = 'Jane Roe', total = 2499;</script><noscript>Jane</noscript>
<div class="order-card js-order-card" data-order-owner="Jane Roe" data-component="orderCard" style="background:url(jane.png);display: none">
<span class="label">Ship to</span> <span>Jane Roe, 12 Elm Street</span> <h5>$24.99</h5>
<a href="/Heron-Copy-Paper/dp/B0DEMO0001/ref=sr_1_1?keywords=paper+jane&ref_=ppx_yo">Heron Copy Paper</a>
<a href="https://tracker.example/jane?id=7">elsewhere</a><a href="javascript:jane()">x</a><img alt="Heron Copy Paper" src="data:image/png;base64,amFuZQ==">
<form action="/checkout/p/p-106-1234567-7654321/spc/place-order?x=jane"><input type="hidden" name="purchaseId" value="106-1234567-7654321"></form>
<textarea>Dear Jane</textarea><svg><text>Jane</text></svg></div></body>`;
  const copy = redact(page);

  test('keeps its structure, names, paths and labels', () => {
    for (const kept of [
      '<div class="order-card js-order-card"', 'data-component="orderCard"', 'style="display:none"', '<span class="label">Ship to</span>', '<h5>$00.00</h5>',
      'href="/Xxxxx-Xxxx-Xxxxx/dp/X0XXXX0000/ref=sr_0_0?keywords=xxxxx xxxx&amp;ref_=ppx_yo"', '<img alt="Xxxxx Xxxx Xxxxx">',
      'action="/checkout/p/p-000-0000000-0000000/spc/place-order?x=xxxx"', 'name="purchaseId" value="000-0000000-0000000"',
      'data-copy-of="https://www.amazon.de/your-orders/orders?timeFilter=xxxx-0000&amp;startIndex=00"',
    ]) expect(copy).toContain(kept);
  });

  test('loses whatever is somebody\'s own', () => {
    expect(copy).not.toMatch(/jane|roe|elm|heron|tracker|amFuZQ|alert|<script|<style|<svg|<!--|onload|src=/i);
    expect(content(copy)).not.toMatch(/[1-9]/);
  });

  test('is only looked at', () => {
    const document = parse(page);
    const before = document.documentElement.outerHTML;
    redactPage(document, new URL(address));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('for any page', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 4, maxLength: 30 }).filter((text) => /\p{L}{4}/u.test(text) && !/^[xX\s]*$/.test(text));
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  test('no run of its letters and no digit survives, wherever it stands', () => {
    fc.assert(fc.property(word, fc.nat(), (text, number) => {
      const safe = escape(text);
      const copy = redact(`<title>${safe}</title><p title="${safe}" data-x="${safe}" onclick="${safe}">${safe} ${number}<a href="/${encodeURIComponent(text)}?q=${encodeURIComponent(text)}">${safe}</a>
        <b data-${number}="1">${safe}</b><input value="${safe}" placeholder="${number}"><img alt="${safe}"><!--${safe}--></p>`);
      const kept = [...text.matchAll(/\p{L}{4,}/gu)].map(([run]) => run)
        .filter((run) => !/^[xX]+$/.test(run) && matchLabel(run) === undefined && redactWords(text) !== text && !redactWords(text).includes(run));
      for (const run of kept) expect(copy.replaceAll('data-copy-of', '').replace(/<\/?[a-z]+|[a-z-]+="/g, '')).not.toContain(run);
      expect(content(copy)).not.toMatch(/[1-9]/);
    }), { numRuns: 80, seed: 20261123 });
  });
});

describe('what can be read of a copy', () => {
  // What a day, a status or a language says is gone; sums hold, since everything is zero.
  const folder = 'tests/fixtures';
  const cases = [
    ['order-list', 'https://www.amazon.com/your-orders/orders', ['orders', 'count']],
    ['order-details', 'https://www.amazon.com/your-orders/order-details?orderID=112-0000001-0000001', ['items']],
    ['confirmation', 'https://www.amazon.com/gp/buy/thankyou/handlers/display.html', ['placed', 'items']],
    ['checkout', 'https://www.amazon.com/checkout/p/p-106-0000001-0000001/spc', ['stage', 'canPlaceOrder', 'items']],
  ] as const;

  test.each(cases)('%s: the same fields are there', (kind, url, fields) => {
    let compared = 0;
    for (const file of readdirSync(join(folder, kind)).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(folder, kind, file), 'utf8').replace(/www\.amazon\.(?:com?\.)?[a-z]{2,3}/g, 'www.amazon.com');
      const original = readPage(parse(html, url), new URL(url));
      const copied = readPage(parse(redact(html, url), url), new URL(url));
      for (const field of fields) {
        if (original === undefined || !(field in original.data)) continue;
        compared += 1;
        expect.soft(copied?.data, `${file}: ${field}`).toHaveProperty(field);
      }
    }
    expect(compared).toBeGreaterThan(5);
  });
});

describe('a hostile page costs bounded time and space', () => {
  test.each([
    ['deep', '<div>'.repeat(3_000)],
    ['wide', '<p class="a">1</p>'.repeat(70_000)],
    ['long', `<p>${'Jane 1 '.repeat(300_000)}</p>`],
    ['attributes', `<p ${Array.from({ length: 5_000 }, (_, index) => `data-a${'b'.repeat(index % 50)}${index}="Jane"`).join(' ')}>x</p>`],
    ['markup that would break out', '<textarea></textarea><p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['cut in the middle', '<div class="order-card"><a href="/dp/B0'],
    ['nothing', ''],
  ])('%s', (_, html) => {
    const document = parse(html);
    const copy = redactPage(document, new URL(address));
    expect(copy.length).toBeLessThan(5_000_000);
    expect(copy).not.toMatch(/Jane|<script/);
  });
});
