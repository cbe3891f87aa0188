import { createDecipheriv } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startStore, type Store } from '../../store/server.ts';
import { Shopper, texts } from './shopper.ts';

let store: Store;
let shopper: Shopper;
beforeAll(async () => {
  store = await startStore({ today: '2026-05-11' });
  shopper = new Shopper(store, 'www.amazon.com');
});
afterAll(() => store.close());
beforeEach(() => store.control.reset());

const orders = (): Store['state']['www.amazon.com']['orders'] => store.state['www.amazon.com'].orders;
const anyId = '.yohtmlc-order-id span[dir=ltr], .yohtmlc-order-id bdi';

describe('the order list', () => {
  test.each([
    ['A', '.order-info .yohtmlc-order-total .value'],
    ['B', '.order-header > .a-box-inner .a-column .a-text-caps'],
    ['C', '.order-header ul.order-header__header-list li.order-header__header-list-item'],
    ['D', '[data-csa-c-slot-id^="amzn1.yourorders.order-card."]'],
  ])('in generation %s has its own header and the same orders', async (generation, mark) => {
    const page = await shopper.open(`/your-orders/orders?timeFilter=year-2025&generation=${generation}`);
    expect(page.document.querySelectorAll(mark).length).toBeGreaterThan(0);
    const expected = orders().filter((order) => order.placedOn.startsWith('2025')).slice(0, 10).map((order) => order.id);
    expect(texts(page, anyId)).toEqual(expected);
  });

  test('counts a card of generation A twice only for who looks at the wrong class', async () => {
    const page = await shopper.open('/your-orders/orders?timeFilter=year-2025&generation=A');
    expect([page.document.querySelectorAll('.order-card.js-order-card').length, page.document.querySelectorAll('.js-order-card').length]).toEqual([10, 20]);
  });

  test.each([['year-2023', '.order-info'], ['year-2024', '.order-header h5 > .a-column'], ['year-2026', '.order-header__header-list']])('of %s has the layout of its time', async (filter, mark) => {
    const page = await shopper.open(`/your-orders/orders?timeFilter=${filter}`);
    expect(page.document.querySelector(mark)).not.toBeNull();
  });

  test.each(['last30', 'months-3', 'year-2023', 'year-2024', 'year-2025', 'year-2026'])('for %s announces as many orders as its pages hold', async (filter) => {
    const seen: string[] = [];
    let path: string | undefined = `/your-orders/orders?timeFilter=${filter}`;
    let announced = '';
    for (let pages = 0; path !== undefined && pages < 9; pages++) {
      const page = await shopper.open(path);
      announced = texts(page, '.num-orders')[0] ?? '';
      seen.push(...texts(page, anyId));
      path = page.document.querySelector('.a-pagination .a-last a')?.getAttribute('href') ?? undefined;
    }
    expect(new Set(seen).size).toBe(Number.parseInt(announced, 10));
    expect(seen.length).toBeGreaterThan(0);
  });

  test('finds an order by its id and by its PO number', async () => {
    const wanted = orders()[5];
    store.control.setPoNumber(wanted?.id ?? '', 'PO-0815');
    for (const words of [wanted?.id ?? '', 'po-0815']) {
      expect(texts(await shopper.open(`/your-orders/search?search=${words}`), anyId)).toEqual([wanted?.id]);
    }
  });

  test('can arrive encrypted: no id, day or title in it until the key is there', async () => {
    store.control.settings.encryptedListDelay = 20;
    const page = await shopper.open('/your-orders/orders');
    expect(page.document.querySelectorAll('.order-card .csd-encrypted-sensitive').length).toBe(5);
    expect(/\d{3}-\d{7}-\d{7}|, 2026|Osprey/.exec(page.text)).toBeNull();
    const cards = JSON.parse(page.document.querySelector('#csd-payload')?.textContent ?? '[]') as { iv: string; data: string }[]; // the shop's own format
    const key = Buffer.from((await shopper.ask('/your-orders/csd/key')).text, 'base64');
    const plain = cards.map((card) => {
      const data = Buffer.from(card.data, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(card.iv, 'base64')).setAuthTag(data.subarray(-16));
      return decipher.update(data.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8');
    });
    expect(plain.map((markup) => /\d{3}-\d{7}-\d{7}/.exec(markup)?.[0])).toEqual(orders().slice(0, 5).map((order) => order.id));
  });
});

describe('the order details', () => {
  test.each([[undefined, ['']], ['PO-0815', ['PO number: PO-0815']]])('with the PO number %s fill the slot before the day with it', async (po, slot) => {
    const [order] = orders();
    store.control.setPoNumber(order?.id ?? '', po);
    const page = await shopper.open(`/your-orders/order-details?orderID=${order?.id}`);
    expect(texts(page, '[data-component=poNumber]')).toEqual(slot);
    expect(texts(page, '[data-component=orderId]')).toEqual([order?.id]);
  });

  test('of an older order have the legacy layout', async () => {
    const old = orders().find((order) => order.placedOn.startsWith('2023') && order.status !== 'cancelled');
    const page = await shopper.open(`/gp/css/order-details?orderID=${old?.id}`);
    expect(page.document.querySelector('[data-component]')).toBeNull();
    expect(texts(page, '.order-date-invoice-item bdi')).toEqual([old?.id]);
  });

  test.each([
    ['www.amazon.com', 5], ['www.amazon.de', 5], ['www.amazon.co.jp', 3],
  ] as const)('at %s add up in %i rows, on page and invoice alike', async (host, count) => {
    const order = store.state[host].orders.find((candidate) => candidate.status === 'delivered');
    const there = new Shopper(store, host);
    const amounts = texts(await there.open(`/your-orders/order-details?orderID=${order?.id}`), '.od-line-item-row-content');
    const minor = amounts.map((amount) => Number(amount.replace(/[^\d-]/g, '')));
    const [items = 0, shipping = 0, third = 0, tax = 0] = minor;
    expect(minor.length).toBe(count);
    expect(minor.at(-1)).toBe(order?.totals.total);
    expect(count === 3 ? items + shipping : third + tax).toBe(minor.at(-1));
    const invoice = texts(await there.open(`/gp/css/summary/print.html?orderID=${order?.id}`), 'td td td[nowrap].demo-right');
    expect(invoice).toEqual(amounts);
  });
});

test('the business list is a shell whose cards are asked for', async () => {
  expect((await shopper.open('/ab/your-orders/orders')).text).not.toContain(orders()[0]?.id);
  const cards = await shopper.open('/ab/your-orders/orderHistory?time=2025&page=2');
  const expected = orders().filter((order) => order.placedOn.startsWith('2025')).slice(10, 20).map((order) => order.id);
  expect(texts(cards, '#orderIdField [dir=auto]')).toEqual(expected);
});
