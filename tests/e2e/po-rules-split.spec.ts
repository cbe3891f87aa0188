import { expect, test } from './fixture.ts';
import { budgetOf, Seed } from './pages/seed.ts';
import type { ShopHost } from './pages/shop.ts';

test.beforeEach(async ({ browserContext, extensionId, shop }) => {
  const seed = new Seed(browserContext, extensionId);
  await seed.purchaseOrder('PO-A', 'Office');
  await seed.purchaseOrder('PO-B', 'Workshop', { budget: budgetOf(1000, 'USD') });
  await seed.purchaseOrder('PO-C', 'Canteen');
  await shop.fillsCart('B0DEMO0001', 'B0DEMO0001', 'B0DEMO0002');
});

const cases = [
  { host: 'www.amazon.com', by: 'Amount', part: '12.5', says: /\$12\.50 of this order: PO-B · Workshop/, share: { kind: 'amount', amount: { amount: 1250, currency: 'USD' } } },
  { host: 'www.amazon.de', by: 'Percent', part: '33,33', says: /€\S+ of this order: PO-B · Workshop/, share: { kind: 'percent', percent: 33.33 } },
  { host: 'www.amazon.co.jp', by: 'Amount', part: '1000', says: /¥1,000 of this order: PO-B · Workshop/, share: { kind: 'amount', amount: { amount: 1000, currency: 'JPY' } } },
] as const satisfies readonly { readonly host: ShopHost; readonly [key: string]: unknown }[];

for (const { host, by, part, says, share } of cases) {
  test(`a checkout is divided by ${by.toLowerCase()}, by keyboard alone, and the rest is shown: ${host}`, async ({ browserContext, extensionId, shop, field, tab }) => {
    shop.host = host;
    if (host !== 'www.amazon.com') await shop.fillsCart('B0DEMO0001', 'B0DEMO0001', 'B0DEMO0002');
    await shop.goesToReview();
    await field.reachesByKeyboard();
    await field.writes('PO-A');
    await field.says('PO-A · Office');
    await field.presses('Enter');
    await field.reachesForm('split-start');
    await field.presses('Enter');
    await field.reachesForm('by');
    await tab.keyboard.type(by);
    await field.reachesForm('number-2');
    await tab.keyboard.type('PO-B');
    await field.presses('Tab');
    await tab.keyboard.type(part);
    await field.presses('Enter');
    await field.says(says);
    await field.says(/of this order: PO-A · Office/);
    await shop.placesOrder();
    await expect.poll(() => new Seed(browserContext, extensionId).checkouts()).toEqual([expect.objectContaining({
      state: 'confirmed',
      split: [expect.objectContaining({ share: { kind: 'rest' } }), { chosen: { purchaseOrderId: 'po-PO-B', number: 'PO-B' }, share }],
    })]);
  });
}

test('by item: some units of a line are another PO\'s', async ({ browserContext, extensionId, shop, field, tab }) => {
  await shop.goesToReview();
  await field.types('PO-A');
  await field.says('PO-A · Office');
  await field.presses('Enter');
  await field.clicks('split-start');
  await field.reachesForm('by');
  await tab.keyboard.type('Item');
  await field.fillsIn('number-2', 'PO-B');
  await field.fillsIn('units-2-B0DEMO0001', '1');
  await field.says(/of this order: PO-B · Workshop/);
  await shop.placesOrder();
  await expect.poll(() => new Seed(browserContext, extensionId).checkouts()).toEqual([expect.objectContaining({
    split: [expect.anything(), expect.objectContaining({ share: { kind: 'units', units: [{ asin: 'B0DEMO0001', quantity: 1 }] } })],
  })]);
});

test('each part is judged for its own PO, a third can be added, and the amounts sum to the total', async ({ browserContext, extensionId, shop, field }) => {
  await shop.goesToReview();
  await field.types('PO-A');
  await field.says('PO-A · Office');
  await field.presses('Enter');
  await field.clicks('split-start');
  await field.fillsIn('number-2', 'PO-B');
  await field.fillsIn('value-2', '40');
  await field.says('$30.00 over budget.');
  await field.fillsIn('value-2', '9.99');
  await field.says('$0.01 of $10.00 left after this order');
  await field.clicks('split-add');
  await field.says(/PO-A/);
  await field.fillsIn('number-3', 'PO-C');
  await field.fillsIn('value-3', '0.01');
  await field.says('$0.01 of this order: PO-C · Canteen');
  const amounts = (await field.said()).match(/\$[\d.,]+(?= of this order)/g)?.map((text) => Number(text.replace(/[$,]/g, ''))) ?? [];
  expect(amounts).toHaveLength(3);
  const [checkout] = await new Seed(browserContext, extensionId).checkouts();
  expect(Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100)).toBe(checkout?.total?.amount);
});

test('what does not fit is said, and the order is whole until it does', async ({ browserContext, extensionId, shop, field }) => {
  await shop.goesToReview();
  await field.types('PO-A');
  await field.says('PO-A · Office');
  await field.presses('Enter');
  await field.clicks('split-start');
  await field.formSays('PO 2 needs a number; the order is not split yet.');
  await field.fillsIn('number-2', 'PO-B');
  await field.formSays('PO 2 needs its part; the order is not split yet.');
  await field.fillsIn('value-2', '99999');
  await field.formSays('The parts do not fit this order, so it is not split yet.');
  await field.fillsIn('value-2', 'a lot');
  await field.formSays('PO 2 needs its part; the order is not split yet.');
  await shop.placesOrder();
  await expect.poll(() => new Seed(browserContext, extensionId).checkouts())
    .toEqual([expect.objectContaining({ state: 'confirmed', split: [], chosen: expect.objectContaining({ number: 'PO-A' }) })]);
});

test('it survives a reload, and ends with the button or with another number', async ({ shop, field }) => {
  await shop.goesToReview();
  await field.types('PO-A');
  await field.says('PO-A · Office');
  await field.presses('Enter');
  await field.clicks('split-start');
  await field.fillsIn('number-2', 'PO-B');
  await field.fillsIn('value-2', '5');
  await field.says('$5.00 of this order: PO-B');
  await shop.reloads();
  await field.holds('PO-A');
  await field.says('$5.00 of this order: PO-B');
  await field.clicks('split-stop');
  await field.says(/^PO-A · Office — no orders so far\. This order is recorded under it\.$/);
});
