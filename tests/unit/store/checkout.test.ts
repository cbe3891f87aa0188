import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startStore, type Store } from '../../store/server.ts';
import { Shopper, texts, type Answer } from './shopper.ts';

let store: Store;
beforeAll(async () => { store = await startStore({ today: '2026-05-11' }); });
afterAll(() => store.close());
beforeEach(() => {
  store.control.reset();
  store.control.settings.panelDelay = 0;
  for (const asin of ['B0DEMO0001', 'B0DEMO0002', 'B0DEMO0003', 'B0DEMO0007', 'B0DEMO0008']) us.shop().addToCart(asin);
});

const us = { shop: () => store.state['www.amazon.com'], shopper: () => new Shopper(store, 'www.amazon.com') };
type Panels = { readonly panels: readonly { readonly id: string; readonly content: string }[]; readonly url: string };
const panelsOf = (answer: Answer): Panels => JSON.parse(answer.text) as Panels; // the shop's own format

describe('the review step', () => {
  test('has two forms and four buttons of the same ids, two of them dead', async () => {
    const { document } = await us.shopper().toReview();
    expect(document.querySelectorAll('form#spc-form[name=spc][action*="/spc/place-order"]').length).toBe(2);
    expect(document.querySelectorAll('input#placeOrder').length).toBe(4);
    expect(document.querySelectorAll('.continue-button-blocker input#placeOrder[disabled]').length).toBe(2);
    for (const form of document.querySelectorAll('#spc-form')) expect(form.closest('.spp-panel')).not.toBeNull();
  });

  test('names an ASIN beside each line and none inside, and nests lines in bundles', async () => {
    const { document } = await us.shopper().toReview();
    const lines = [...document.querySelectorAll('.lineitem-container[data-url]')];
    expect(lines.map((line) => line.nextElementSibling?.textContent)).toEqual(['B0DEMO0001', 'B0DEMO0002', 'B0DEMO0007', 'B0DEMO0008', 'B0DEMO0003']);
    expect(document.querySelectorAll('.lineitem-container .lineitem-container').length).toBe(2);
    expect(document.querySelectorAll('.lineitem-container a[href*="/dp/"]').length).toBe(0);
  });

  test('prints both price markups, a price per unit, and quantities with and without stepper', async () => {
    const { document } = await us.shopper().toReview();
    expect(document.querySelector('.apex-price-to-pay-value .a-offscreen')?.textContent).toBe('$39.99');
    expect(document.querySelector('.apex-basis-price-value .a-offscreen')?.textContent).toBe('$49.99');
    expect([...document.querySelectorAll('.lineitem-price-text')].map((price) => price.textContent)).toContain('$12.80 ($0.26 / Count)');
    expect(document.querySelectorAll('fieldset[name=checkout-quantity-stepper][data-steppervalue="1"]').length).toBe(3);
    expect(document.querySelectorAll('.quantity-display').length).toBe(2);
  });

  test('prints free delivery as a promotion when told so', async () => {
    store.control.settings.freeShippingPromotion = true;
    const page = await us.shopper().toReview();
    expect(texts(page, '.order-summary-line-definition').slice(1, 3)).toEqual(['$5.99', '-$5.99']);
  });
});

describe('a step without reload', () => {
  test('sends panels with the next address, and a reload shows the view id of its own load', async () => {
    const shopper = us.shopper();
    const address = await shopper.open('/checkout/entry/cart?proceedToCheckout=1');
    expect(address.document.querySelector<HTMLInputElement>('#checkoutViewId')?.value).toBe('shipaddressselect');
    const action = address.document.querySelector('.checkout-page-form')?.getAttribute('action') ?? '';
    const pay = panelsOf(await shopper.ask(action, { method: 'POST', ajax: true }));
    expect(pay.url).toMatch(/\/pay\?pipelineType=Chewbacca/);
    const review = panelsOf(await shopper.ask(action.replace('/address/', '/pay/'), { method: 'POST', ajax: true }));
    expect(review.url).toMatch(/\/spc\?/);
    expect(review.panels.filter((panel) => panel.content.includes('/spc/place-order')).map((panel) => panel.id))
      .toEqual(['checkout-subtotals-section', 'checkout-item-block-panel']);
    expect(review.panels.some((panel) => panel.content.includes('checkoutViewId'))).toBe(false);
  });

  test('the item step stands before the review when told so, without a place-order form', async () => {
    store.control.settings.itemStep = true;
    const shopper = us.shopper();
    let page = await shopper.open('/checkout/entry/cart?proceedToCheckout=1');
    const seen: string[] = [];
    for (; page.document.querySelector('.checkout-page-form') !== null; page = await shopper.submit(page, '.checkout-page-form')) {
      seen.push(page.document.querySelector<HTMLInputElement>('#checkoutViewId')?.value ?? '');
      expect(page.document.querySelector('[action*="place-order"]')).toBeNull();
      expect(texts(page, '.order-summary-line-definition').slice(0, -1).every((amount) => amount === '--')).toBe(true);
    }
    expect(seen).toEqual(['shipaddressselect', 'payselect', 'itemselect']);
  });

  test('an option replaces the panels of items and sums', async () => {
    const shopper = us.shopper();
    const review = await shopper.toReview();
    const url = review.document.querySelector('.a-radio')?.getAttribute('data-setactionurl') ?? '';
    const changed = panelsOf(await shopper.ask(url, { method: 'POST', form: { option: 'express' }, ajax: true }));
    const sums = changed.panels.find((panel) => panel.id === 'checkout-subtotals-section');
    expect(sums?.content).toContain('$5.99');
  });

  test.each([[3, 3], [0, undefined]])('a stepper set to %i leaves %s of the line', async (to, left) => {
    const shopper = us.shopper();
    const review = await shopper.toReview();
    const url = review.document.querySelector('[data-a-selector=increment]')?.getAttribute('data-setactionurl') ?? '';
    await shopper.ask(url.replace(/quantity=\d+/, `quantity=${to}`), { method: 'POST', ajax: true });
    expect(us.shop().purchases[0]?.lines.find((line) => line.product.asin === 'B0DEMO0001')?.quantity).toBe(left);
  });
});

test('the interstitial page has neither checkout nor purchase id and leads on', async () => {
  store.control.settings.beforeYouGo = true;
  const shopper = us.shopper();
  const page = await shopper.submit(await shopper.open('/gp/cart/view.html'), '#activeCartViewForm');
  expect(page.url).toContain('/checkout/byg');
  expect(page.document.querySelector('#checkout-experience-container')).toBeNull();
  const on = await shopper.open(page.document.querySelector('a[name=checkout-byg-ptc-button]')?.getAttribute('href') ?? '');
  expect(on.url).toContain('/address?');
});

describe('a business account', () => {
  test.each(['text', 'pick-list'] as const)('asks for a PO by %s before the address and prints it everywhere afterwards', async (field) => {
    store.control.settings.business = { field, required: true, options: ['0042-A', '0043-B'] };
    const shopper = us.shopper();
    const step = await shopper.submit(await shopper.open('/gp/cart/view.html'), '#activeCartViewForm');
    expect([step.document.title, texts(step, 'label')[0]]).toEqual(['Business order information', 'PO number *']);
    const refused = await shopper.submit(step, 'form');
    expect(texts(refused, '[role=alert]')).toEqual(['This field is required.']);
    let page = await shopper.submit(refused, 'form', { 'field-7f3a': '0042-A' });
    while (page.document.querySelector('.checkout-page-form') !== null) page = await shopper.submit(page, '.checkout-page-form');
    await shopper.submit(page, '#spc-form');
    const [order] = us.shop().orders;
    for (const path of ['/your-orders/orders', '/ab/your-orders/orderHistory', `/your-orders/order-details?orderID=${order?.id}`, `/gp/css/summary/print.html?orderID=${order?.id}`]) {
      expect((await shopper.open(path)).text).toContain('0042-A');
    }
  });
});
