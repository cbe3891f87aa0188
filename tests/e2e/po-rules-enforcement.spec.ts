import type { Enforcement } from '../../lib/domain/settings.ts';
import { reloadExtension, serviceWorker } from './browser.ts';
import { expect, test } from './fixture.ts';
import type { Field } from './pages/field.ts';
import { Seed } from './pages/seed.ts';
import type { ShopHost } from './pages/shop.ts';

const held = /^Held: No PO number yet\. Settle it in the PO field\.$/;
const live = '[name="placeYourOrder1"]:not([disabled])';
const waits = 'Waiting for a PO number. Your organisation asks for one on every order. The order waits; your cart is untouched.';
const require: Enforcement = { mode: 'require', overrideReasons: [] };

const prepare = (mode: Enforcement) => test.beforeEach(async ({ browserContext, extensionId, shop }) => {
  const seed = new Seed(browserContext, extensionId);
  await seed.settings({ enforcement: mode });
  await seed.purchaseOrder('PO-1', 'Paper');
  await seed.purchaseOrder('PO-OLD', 'Last year', { state: 'closed' });
  await shop.fillsCart('B0DEMO0001');
});

test.describe('"require" holds an order without a PO', () => {
  prepare(require);

  for (const host of ['www.amazon.com', 'www.amazon.de', 'www.amazon.co.jp'] satisfies readonly ShopHost[]) {
    test(`at both buttons, by pointer, key and submit, until a PO is chosen: ${host}`, async ({ browserContext, extensionId, shop, field, tab }) => {
      shop.host = host;
      await shop.fillsCart('B0DEMO0001');
      await shop.goesToReview();
      await field.says(waits);
      await field.notesAre(held, held);
      const at = tab.url();
      await shop.clicksPlaceOrder('top');
      await expect.poll(() => field.isFocused()).toBe(true);
      await shop.clicksPlaceOrder('bottom');
      for (const key of ['Enter', 'Space']) {
        await tab.locator(live).first().focus();
        await tab.keyboard.press(key);
        await expect.poll(() => field.isFocused()).toBe(true);
      }
      await tab.locator(live).first().evaluate((button: HTMLInputElement) => button.form?.requestSubmit());
      await expect(tab.locator(live).first()).toHaveAttribute('aria-description', held);
      expect(tab.url()).toBe(at);
      expect(await new Seed(browserContext, extensionId).checkouts()).toEqual([expect.objectContaining({ state: 'open' })]);

      await field.writes('PO-1');
      await field.says('PO-1 · Paper');
      await field.notesAre();
      await expect(tab.locator(live).first()).not.toHaveAttribute('aria-description');
      await tab.locator(live).first().focus();
      await tab.keyboard.press('Enter');
      await shop.seesConfirmation();
    });
  }

  test('and one on a PO that may not be used; nobody passes where no reasons are offered', async ({ shop, field }) => {
    await shop.goesToReview();
    await field.types('PO-OLD');
    await field.says('Closed. PO-OLD · Last year.');
    await field.notesAre(/^Held: Closed\./, /^Held: Closed\./);
    await field.offersNoForm('override-open');
  });

  test('in the "Buy now" panel as well', async ({ shop, field, tab }) => {
    const frame = await shop.buysNow('B0DEMO0003');
    await field.says(waits);
    await frame.locator(live).first().click();
    await expect.poll(() => field.isFocused()).toBe(true);
    expect(new URL(tab.url()).pathname).not.toContain('/thankyou/');
  });

  test('also when the shop has replaced its panels and its buttons', async ({ shop, field }) => {
    await shop.goesToReview();
    await field.notesAre(held, held);
    await shop.changesDelivery();
    await field.notesAre(held, held);
    await shop.clicksPlaceOrder();
    await expect.poll(() => field.isFocused()).toBe(true);
    await shop.seesReview();
  });
});

test.describe('"require" lets go', () => {
  prepare(require);

  const waitsFirst = async (field: Field): Promise<void> => {
    await field.says(waits);
    await field.notesAre(held, held);
  };

  test('when the ledger cannot answer, and says so', async ({ browserContext, shop, field }) => {
    await shop.goesToReview();
    await waitsFirst(field);
    const worker = await serviceWorker(browserContext);
    await worker.evaluate(`IDBDatabase.prototype.transaction = () => { throw new DOMException('No', 'UnknownError'); };`);
    await shop.clicksPlaceOrder();
    await field.says('You can place the order');
    await field.notesAre();
    await shop.placesOrder();
  });

  test('when the extension was updated under the page', async ({ browserContext, extensionId, shop, field, tab }) => {
    await shop.goesToReview();
    await waitsFirst(field);
    await reloadExtension(browserContext, extensionId);
    await tab.bringToFront();
    await shop.placesOrder();
  });

  test('when a script of the page removes the field, hides it, or does not let the note stand', async ({ shop, field, tab }) => {
    await shop.goesToReview();
    await waitsFirst(field);
    await tab.evaluate(() => {
      const hide = (): void => document.querySelector<HTMLElement>('[data-po-ledger="field"]')?.style.setProperty('display', 'none', 'important');
      hide();
    });
    await shop.placesOrder();
  });

  test('when a script of the page keeps removing the note, so that nobody could read why', async ({ shop, field, tab }) => {
    await shop.goesToReview();
    await waitsFirst(field);
    await tab.evaluate(() => {
      const remove = (): void => document.querySelectorAll('[data-po-ledger="note"]').forEach((note) => note.remove());
      new MutationObserver(remove).observe(document.body, { childList: true, subtree: true });
      remove();
    });
    await expect(async () => shop.placesOrder()).toPass();
  });

  test('when the cart cannot be read any more', async ({ shop, field, tab }) => {
    await shop.goesToReview();
    await waitsFirst(field);
    await tab.evaluate(() => document.querySelectorAll('.lineitem-container').forEach((line) => line.remove()));
    await shop.placesOrder();
  });
});

test.describe('with reasons', () => {
  prepare({ mode: 'require', overrideReasons: ['Emergency repair', 'Approved by phone'] });

  test('an order without a PO goes once a reason is given, by keyboard alone, and the reason is on record', async ({ browserContext, extensionId, shop, field, tab }) => {
    await shop.goesToReview();
    await field.notesAre(held, held);
    await field.reachesByKeyboard();
    await field.reachesForm('override-open');
    await field.presses('Enter');
    await tab.keyboard.type('Approved');
    await field.presses('Enter');
    await field.says('Reason given: Approved by phone. You can place the order.');
    await field.notesAre();
    await shop.placesOrder();
    await expect.poll(() => new Seed(browserContext, extensionId).checkouts())
      .toEqual([expect.objectContaining({ state: 'confirmed', chosen: null, override: { reason: 'Approved by phone', at: expect.any(Number) } })]);
  });

  test('a reason counts for what it was given for only', async ({ shop, field, tab }) => {
    await shop.goesToReview();
    await field.clicks('override-open');
    await tab.keyboard.type('Emerg');
    await field.presses('Enter');
    await field.notesAre();
    await field.types('PO-OLD');
    await field.notesAre(/^Held: Closed\./, /^Held: Closed\./);
  });
});

test.describe('"remind"', () => {
  prepare({ mode: 'remind', overrideReasons: [] });

  test('says it once at each button and in the field, and the order goes', async ({ shop, field }) => {
    await shop.goesToReview();
    await field.says(/^No PO number yet\.$/);
    await field.notesAre('No PO number yet. You can place the order.', 'No PO number yet. You can place the order.');
    await shop.placesOrder();
  });
});

test.describe('"off"', () => {
  prepare({ mode: 'off', overrideReasons: [] });

  test('says nothing at the buttons', async ({ shop, field }) => {
    await shop.goesToReview();
    await field.types('PO-OLD');
    await field.says('Closed.');
    await field.notesAre();
    await shop.placesOrder();
  });
});
