import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { Seed } from './pages/seed.ts';
import type { ShopHost, ShopPage } from './pages/shop.ts';

const theirs = '#field-7f3a';
const written = "Also written into Amazon's field.";

async function goesToBusinessStep(shop: ShopPage, tab: Page): Promise<void> {
  await shop.fillsCart('B0DEMO0001');
  await shop.goesTo('/gp/cart/view.html');
  await tab.locator('#sc-buy-box-ptc-button').click();
  await tab.locator(theirs).waitFor();
}

async function goesOnToReview(shop: ShopPage): Promise<void> {
  await shop.continuesBusinessInformation();
  await shop.continues('shipaddressselect');
  await shop.continues('payselect');
  await shop.seesReview();
}

test.beforeEach(async ({ browserContext, extensionId }) => {
  const seed = new Seed(browserContext, extensionId);
  await seed.purchaseOrder('PO-1', 'Paper');
  await seed.purchaseOrder('PO-2', 'Lamps');
});

for (const host of ['www.amazon.com', 'www.amazon.de', 'www.amazon.co.jp'] satisfies readonly ShopHost[]) {
  for (const required of [false, true]) {
    test(`what is chosen in our field is written into Amazon's, and is the checkout's choice: ${host}, ${required ? 'required' : 'optional'}`, async ({ browserContext, extensionId, shop, field, tab, store }) => {
      store.control.settings.business = { field: 'text', required, options: [] };
      shop.host = host;
      await goesToBusinessStep(shop, tab);
      await field.reachesByKeyboard();
      await field.writes('PO-1');
      await field.says(written);
      await expect(tab.locator(theirs)).toHaveValue('PO-1');
      await goesOnToReview(shop);
      await field.holds('PO-1');
      await shop.placesOrder();
      await expect.poll(() => new Seed(browserContext, extensionId).checkouts())
        .toEqual([expect.objectContaining({ state: 'confirmed', amazonPoNumber: 'PO-1', chosen: expect.objectContaining({ number: 'PO-1' }) })]);
    });
  }

  test(`a list is filled by the entry of exactly that text; another number is said to be refused: ${host}`, async ({ shop, field, tab, store }) => {
    store.control.settings.business = { field: 'pick-list', required: true, options: ['PO-11', 'PO-1', 'PO-3'] };
    shop.host = host;
    await goesToBusinessStep(shop, tab);
    await field.types('PO-2');
    await field.presses('Enter');
    await field.says("Amazon's own PO field does not take PO-2. Fill it in there, or pick another PO.");
    await expect(tab.locator(theirs)).toHaveValue('');
    await field.types('PO-1');
    await field.presses('Enter');
    await field.says(written);
    await expect(tab.locator(theirs)).toHaveValue('PO-1');
  });
}

test.describe('the two are one', () => {
  test.beforeEach(({ store }) => { store.control.settings.business = { field: 'text', required: false, options: [] }; });

  test('the page hears of it as if it had been typed', async ({ shop, field, tab }) => {
    await goesToBusinessStep(shop, tab);
    await tab.locator(theirs).evaluate((input) => {
      for (const type of ['input', 'change']) input.addEventListener(type, () => input.setAttribute(`data-heard-${type}`, ''));
    });
    await field.types('PO-1');
    await field.says(written);
    await expect(tab.locator(`${theirs}[data-heard-input][data-heard-change]`)).toHaveCount(1);
  });

  test('a later change in Amazon\'s field is noticed, and either can be taken', async ({ shop, field, tab }) => {
    await goesToBusinessStep(shop, tab);
    await field.types('PO-1');
    await field.says(written);
    await tab.locator(theirs).fill('PO-2');
    await field.says("Amazon's own PO field says PO-2.");
    await field.holds('PO-1');
    await field.clicksWay('Use PO-2 here');
    await field.holds('PO-2');
    await field.says(written);
    await tab.locator(theirs).fill('PO-3');
    await field.clicksWay('Write PO-2 there');
    await expect(tab.locator(theirs)).toHaveValue('PO-2');
    await field.says(written);
  });

  test('what stood in Amazon\'s field before is said, and never taken or written over unasked', async ({ shop, field, tab }) => {
    await goesToBusinessStep(shop, tab);
    await tab.locator(theirs).fill('PO-2');
    await shop.continuesBusinessInformation();
    await tab.goBack();
    await tab.reload();
    await field.says("Amazon's own PO field says PO-2.");
    await field.holds('');
    await expect(tab.locator(theirs)).toHaveValue('PO-2');
    await field.clicksWay('Use PO-2 here');
    await field.holds('PO-2');
  });

  test('emptied here, it is emptied there', async ({ shop, field, tab }) => {
    await goesToBusinessStep(shop, tab);
    await field.types('PO-1');
    await expect(tab.locator(theirs)).toHaveValue('PO-1');
    await field.types(' ');
    await field.presses('Backspace');
    await expect(tab.locator(theirs)).toHaveValue('');
  });

  test('a number that Amazon\'s field has no room for is not cut', async ({ shop, field, tab }) => {
    await goesToBusinessStep(shop, tab);
    const long = `PO-${'9'.repeat(60)}`;
    await field.types(long);
    await field.presses('Enter');
    await field.says(`Amazon's own PO field does not take ${long}.`);
    await expect(tab.locator(theirs)).toHaveValue('');
  });

  test('of two fields that could be it neither is touched, and it says so', async ({ shop, field, tab }) => {
    await goesToBusinessStep(shop, tab);
    await tab.evaluate(() => {
      const label = document.createElement('label');
      label.textContent = 'PO number';
      label.append(document.createElement('input'));
      document.querySelector('form')?.append(label);
    });
    await field.types('PO-1');
    await field.presses('Enter');
    await field.says('More than one field here could be Amazon\'s own PO field, so nothing is written. Fill it in yourself.');
    await expect(tab.locator(theirs)).toHaveValue('');
  });

  test('another PO chosen at the review step is not hidden from the person', async ({ shop, field, tab }) => {
    await goesToBusinessStep(shop, tab);
    await field.types('PO-1');
    await field.says(written);
    await goesOnToReview(shop);
    await field.types('PO-2');
    await field.says("Amazon's own PO field got PO-1 in an earlier step. Go back to change it there.");
  });
});
