// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { marketplaceOfUrl } from '../../../lib/amazon/marketplaces.ts';
import { readOrderList } from '../../../lib/amazon/readers/order-list.ts';
import type { OrderListReading } from '../../../lib/domain/reading.ts';

const fixtures = new URL('../../fixtures/order-list/', import.meta.url);
const corpus = new URL('../../../../shared/amazon/order-list/', import.meta.url);

interface Expected {
  readonly marketplace: string;
  readonly data: Record<string, unknown> & { readonly orders?: readonly Record<string, unknown>[] };
  readonly missing?: readonly string[];
}

const pagesIn = (directory: URL): string[] => (existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.html')) : []);

const expectedOf = (directory: URL, name: string): Expected =>
  JSON.parse(readFileSync(new URL(name.replace('.html', '.expected.json'), directory), 'utf8')) as Expected; // the shape of these files

function read(html: string, address = /"url": "([^"]+)"/.exec(html)?.[1] ?? ''): OrderListReading {
  const url = new URL(address);
  const marketplace = marketplaceOfUrl(url);
  if (marketplace === undefined) throw new Error(`No marketplace: ${address}`);
  return readOrderList(new JSDOM(html, { url: address }).window.document, { url, marketplace });
}

const readFile = (directory: URL, name: string): OrderListReading => read(readFileSync(new URL(name, directory), 'utf8'));

describe('every fixture reads exactly as it was written', () => {
  it.each(pagesIn(fixtures))('%s', (name) => {
    const { page, marketplace, data, missing } = readFile(fixtures, name);
    const expected = expectedOf(fixtures, name);
    expect({ page, marketplace, data, missing: [...missing].sort() }).toEqual({ ...expected, missing: [...expected.missing ?? []].sort() });
  });

  it('names the places a value came from, and why another did not', () => {
    const { evidence } = readFile(fixtures, 'com--hostile.html');
    expect(evidence['orders[0].total']).toEqual({ selector: '.order-header', index: 0, seen: '2026-05' });
    expect(evidence['orders[3].total']).toMatchObject({ note: 'placeholder' });
    expect(evidence['orders[3].placedOn']).toMatchObject({ note: 'ambiguous' });
    expect(evidence['orders[4].total']).toMatchObject({ note: 'disagree' });
    expect(readFile(fixtures, 'com--encrypted.html').evidence['orders']).toMatchObject({ note: 'encrypted' });
    expect(readFile(fixtures, 'com--generation-b-fresh-store-egift.html').evidence['orders[0].items']).toMatchObject({ note: 'incomplete' });
  });
});

const address = 'https://www.amazon.com/your-orders/orders';
const count = (words: string): string => `<div class="js-yo-main-content"><span class="num-orders">${words}</span></div>`;

describe('a PO number with marks that nobody sees', () => {
  const page = readFileSync(new URL('fr--business.html', fixtures), 'utf8');
  const numberIn = (text: string): string | undefined => read(page.replace('PO-2026-0007', text)).data.orders?.[0]?.poNumber;

  it.each(['PO-2026\ufeff-0007', 'P\u200fO-2026-0007', 'PO-2\u202a026-0007', 'PO-2026-0\u200b007'])('%j is read without them', (text) => {
    expect(numberIn(text)).toBe('PO-2026-0007');
  });

  it('is missing under a direction override, where what is seen is not what is there', () => {
    expect(numberIn('PO-2026\u202e-0007')).toBeUndefined();
  });
});

describe('the announced number of orders', () => {
  it.each([
    ['85 orders', 85], ['1,408 orders', 1408], ['1.234 Bestellungen', 1234], ['1 234 commandes', 1234], ['1 234 zamówień', 1234],
    ['注文 85件', 85], ['٢٤ طلبًا', 24], ['२४ ऑर्डर', 24], ['1 of 2 orders', undefined], ['orders', undefined], ['', undefined],
  ])('%s', (words, expected) => {
    const { data, missing } = read(count(words), address);
    expect(data.count).toBe(expected);
    expect(missing.includes('count')).toBe(expected === undefined);
  });
});

describe('an order list without a single order', () => {
  it.each([
    ['is empty when none is announced', '0 orders', '', []],
    ['is empty behind the last page', '10 orders', '?startIndex=10', []],
    ['is unread when some are announced', '10 orders', '', undefined],
    ['is unread when the number is unknown', 'orders', '', undefined],
    ['is unread when the start is no number', '10 orders', '?startIndex=ten', undefined],
  ])('%s', (_rule, words, query, expected) => {
    const { data, missing } = read(count(words), address + query);
    expect(data.orders).toEqual(expected);
    expect(missing.includes('orders')).toBe(expected === undefined);
  });
});

describe('the next page', () => {
  const link = (href: string): string => `<ul class="a-pagination"><li class="a-last"><a href="${href}">Next</a></li></ul>`;
  it.each([
    ['is made absolute', link('?startIndex=10'), `${address}?startIndex=10`, false],
    ['may be a place in the same page, as on the Business list', link('#time/2026/pagination/2/'), `${address}#time/2026/pagination/2/`, false],
    ['is not taken from another origin', link('https://shop.example/your-orders/orders'), undefined, true],
    ['is not a script', link('javascript:void(0)'), undefined, true],
    ['is not an address that cannot be read', link('https://:'), undefined, true],
    ['does not exist on the last page', '<ul class="a-pagination"><li class="a-disabled a-last">Next</li></ul>', undefined, false],
    ['is unknown without any pagination', '', undefined, true],
  ])('%s', (_rule, html, nextUrl, missing) => {
    const reading = read(html, address);
    expect(reading.data.nextUrl).toBe(nextUrl);
    expect(reading.missing.includes('nextUrl')).toBe(missing);
  });
});

/** The expected values of one real page that the reading does not have, and those it has differently. What is not named is not judged. */
function differences(expected: Expected, { data }: OrderListReading): string[] {
  const wrong = 'count' in expected.data && data.count !== expected.data['count'] ? [`count ${data.count}`] : [];
  for (const order of expected.data.orders ?? []) {
    const found = data.orders?.find(({ orderId }) => orderId === order['orderId']);
    const { items: expectedItems, ...rest } = order;
    for (const [key, value] of Object.entries(rest)) {
      const actual = found?.[key as keyof typeof found]; // the keys of a listed order
      if (JSON.stringify(actual) !== JSON.stringify(value)) wrong.push(`${String(order['orderId'])} ${key} ${JSON.stringify(actual)}`);
    }
    const items = (expectedItems ?? []) as readonly Record<string, unknown>[]; // the shape of these files
    for (const [index, item] of items.entries()) {
      if (!Object.entries(item).every(([key, value]) => found?.items?.[index]?.[key as 'asin'] === value)) wrong.push(`${String(order['orderId'])} item ${index}`);
    }
    if (expectedItems !== undefined && found?.items?.length !== items.length) wrong.push(`${String(order['orderId'])} has ${found?.items?.length} items`);
  }
  return wrong;
}

describe.skipIf(!existsSync(corpus))('every real page reads as it was found to be', () => {
  it.each(pagesIn(corpus))('%s', (name) => {
    const reading = readFile(corpus, name);
    const expected = expectedOf(corpus, name);
    expect(differences(expected, reading)).toEqual([]);
    for (const key of expected.missing ?? []) expect(reading.data).not.toHaveProperty(key);
    if (expected.data.orders !== undefined) expect(reading.data.orders?.length ?? 0).toBe(expected.data.orders.length);
  });
});
