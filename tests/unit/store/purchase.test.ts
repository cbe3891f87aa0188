import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { markets } from '../../store/markets.ts';
import { startStore, type Store } from '../../store/server.ts';
import { Shopper, texts } from './shopper.ts';

let store: Store;
beforeAll(async () => { store = await startStore({ today: '2026-05-11' }); });
afterAll(() => store.close());
beforeEach(() => {
  store.control.reset();
  store.control.settings.panelDelay = 0;
});

const us = (): Shopper => new Shopper(store, 'www.amazon.com');
const shop = (): Store['state']['www.amazon.com'] => store.state['www.amazon.com'];
const rows = '#subtotals-marketplace-table > li';

function fillCart(): void {
  for (const host of markets.map((market) => market.host)) {
    store.state[host].addToCart('B0DEMO0001', 2);
    store.state[host].addToCart('B0DEMO0006', 1);
  }
}

describe('a whole purchase', () => {
  test.each([
    ['www.amazon.com', 'Items (3): $168.98|Shipping & handling: $0.00|Estimated tax to be collected: $13.86|Order total: $182.84', 'May 11, 2026', '$182.84'],
    ['www.amazon.de', 'Artikel (3): 155,88 €|Verpackung & Versand: 0,00 €|Gesamtsumme: 155,88 €', '11. Mai 2026', '155,88 €'],
    ['www.amazon.co.jp', '商品の小計 (3): ￥22,760|配送料・手数料: ￥0|ご請求額: ￥22,760', '2026年5月11日', '￥22,760'],
  ] as const)('at %s shows its sums and ends in the list, in its own language', async (host, sums, day, total) => {
    fillCart();
    const shopper = new Shopper(store, host);
    const review = await shopper.toReview();
    expect(texts(review, rows).join('|')).toBe(sums);
    const confirmation = await shopper.submit(review, '#spc-form');
    const [purchase] = store.state[host].purchases;
    expect(confirmation.url).toBe(`https://${host}/gp/buy/thankyou/handlers/display.html?purchaseId=${purchase?.id}`);
    const list = await shopper.open('/your-orders/orders');
    const [newest] = store.state[host].ordersOf(purchase?.id ?? '');
    expect(texts(list, '.yohtmlc-order-id span[dir=ltr]')[0]).toBe(newest?.id);
    expect(texts(list, '.order-header .aok-break-word').slice(0, 2)).toEqual([day, total]);
  });

  test('empties the cart, and "Buy now" leaves it alone', async () => {
    fillCart();
    await us().buy();
    expect(shop().cart).toEqual([]);
    shop().addToCart('B0DEMO0003', 4);
    const review = await us().submit(await us().open('/dp/B0DEMO0005'), '#addToCart');
    expect(review.url).toContain('/gp/cart/view.html');
    const panel = await us().open('/checkout/entry/buynow', { method: 'POST', form: { ASIN: 'B0DEMO0005', quantity: '2' } });
    expect(panel.document.querySelector('#spc-form')?.getAttribute('target')).toBe('_top');
    await us().submit(panel, '#spc-form');
    expect(shop().cart.length).toBe(2);
  });

  test('happens once: a second send of the form makes no second order', async () => {
    fillCart();
    const review = await us().toReview();
    await us().submit(review, '#spc-form');
    const orders = shop().orders.length;
    await us().submit(review, '#spc-form');
    expect(shop().orders.length).toBe(orders);
  });

  test('needs the token of the page', async () => {
    fillCart();
    const answer = await us().submit(await us().toReview(), '#spc-form', { 'anti-csrftoken-a2z': 'other' });
    expect([answer.status, shop().purchases[0]?.state]).toEqual([403, 'open']);
  });
});

describe('the next purchase can be staged to', () => {
  beforeEach(fillCart);
  const ordersOfLast = (): ReturnType<typeof shop>['orders'] => shop().ordersOf(shop().purchases.at(-1)?.id ?? '');

  test('become two orders that add up to the cent, once', async () => {
    store.control.next.split = true;
    const review = await us().toReview();
    await us().submit(review, '#spc-form');
    const orders = ordersOfLast();
    expect(orders.length).toBe(2);
    expect(orders.reduce((sum, order) => sum + order.totals.total, 0)).toBe(18_284);
    expect(orders.flatMap((order) => order.lines.map((line) => line.product.asin)).sort()).toEqual(['B0DEMO0001', 'B0DEMO0006']);
    fillCart();
    await us().buy();
    expect(ordersOfLast().length).toBe(1);
  });

  test('wait for approval: nothing in list or details until it is released, then placed that day', async () => {
    store.control.next.hold = true;
    await us().buy();
    const [held] = ordersOfLast();
    expect((await us().open('/your-orders/orders')).text).not.toContain(held?.id);
    expect((await us().open(`/your-orders/order-details?orderID=${held?.id}`)).status).toBe(404);
    store.control.freezeDate('2026-05-14');
    expect(store.control.release(shop().purchases.at(-1)?.id)).toEqual([held?.id]);
    expect(texts(await us().open(`/your-orders/order-details?orderID=${held?.id}`), '[data-component=orderDate]')).toEqual(['May 14, 2026']);
  });

  test('lose its last order: no total, no recipient, and details without an id', async () => {
    Object.assign(store.control.next, { split: true, cancelLast: true });
    await us().buy();
    const cancelled = ordersOfLast().find((order) => order.status === 'cancelled');
    const card = (await us().open('/your-orders/orders')).document.querySelector('.order-card');
    expect(card?.textContent).toContain(cancelled?.id);
    expect(card?.textContent).not.toMatch(/Total|Ship to|\$/);
    const details = await us().open(`/your-orders/order-details?orderID=${cancelled?.id}`);
    expect([details.document.querySelector('[data-component=cancelled]') !== null, details.text.includes(cancelled?.id ?? '')]).toEqual([true, false]);
  });

  test('fail at payment: the review comes back with an error and dashes, and works the second time', async () => {
    store.control.next.failPayment = true;
    const again = await us().buy();
    expect(texts(again, rows)).toEqual(['Items (3): --', 'Shipping & handling: --', 'Estimated tax to be collected: --', 'Order total: $182.84']);
    expect(again.document.querySelector('[role=alert]')).not.toBeNull();
    expect(ordersOfLast()).toEqual([]);
    expect((await us().submit(again, '#spc-form')).url).toContain('/thankyou/');
  });

  test('go over a further page on its way', async () => {
    store.control.next.throughExecutions = true;
    const stop = await us().buy();
    expect(stop.url).toContain('/cpe/executions');
    expect(stop.document.querySelector('#cpe-continue')?.getAttribute('href')).toContain('/thankyou/');
  });

  test.each([['sign-in', '/ap/signin'], ['captcha', '/errors/validateCaptcha']] as const)('stop at %s and go on from there', async (stop, path) => {
    store.control.next.stop = stop;
    const stopped = await us().open('/checkout/entry/cart?proceedToCheckout=1');
    expect(stopped.url).toContain(path);
    expect((await us().submit(stopped, 'form')).url).toContain('/address?');
  });
});

describe('the confirmation', () => {
  test.each([[false, 0], [true, 3]])('when it shows order ids is %s holds one id in %i hidden forms and never a sum', async (shows, forms) => {
    fillCart();
    store.control.settings.confirmationShowsOrderId = shows;
    store.control.next.split = true;
    const page = await us().buy();
    const named = [...page.document.querySelectorAll<HTMLInputElement>('input[name=latestOrderId]')].map((input) => input.value);
    expect([named.length, new Set(named).size]).toEqual([forms, forms === 0 ? 0 : 1]);
    expect(texts(page, 'body').join(' ')).not.toMatch(/\$|\d{3}-\d{7}-\d{7}/);
  });
});

test('a purchase id never has the form of an order id of its marketplace', async () => {
  for (const { host, purchasePrefix, orderPrefixes } of markets) {
    const purchases = Array.from({ length: 200 }, () => store.state[host].openPurchase({ asin: 'B0DEMO0001', quantity: 1 }).id);
    expect(new Set(purchases).size).toBe(200);
    for (const id of purchases) expect(id).toMatch(new RegExp(`^${purchasePrefix}-\\d{7}-\\d{7}$`));
    for (const order of store.state[host].orders) expect(orderPrefixes).toContain(order.id.slice(0, 3));
    expect(orderPrefixes).not.toContain(purchasePrefix);
  }
});
