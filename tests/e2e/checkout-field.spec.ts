import { expect, test } from './fixture.ts';
import { launch } from './browser.ts';
import { Field } from './pages/field.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { ShopPage } from './pages/shop.ts';

test.describe('where the field stands', () => {
  test('on the review step only, once, above the button and outside every panel the shop replaces', async ({ tab, shop, field }) => {
    await shop.fillsCart('B0DEMO0001');
    await shop.goesTo('/gp/cart/view.html');
    await field.isAbsent();
    await tab.locator('#sc-buy-box-ptc-button').click();
    await tab.locator('[data-csa-c-slot-id="checkout-primary-continue-shipaddressselect"]').waitFor();
    await field.isAbsent();
    await shop.continues('shipaddressselect');
    await tab.locator('[data-csa-c-slot-id="checkout-primary-continue-payselect"]').waitFor();
    await field.isAbsent();
    await shop.continues('payselect');
    await field.isShownOnce();
    expect(await field.place()).toEqual({ insidePanel: false, aboveButton: true });
    await shop.placesOrder();
    await field.isAbsent();
    await shop.opensOrders();
    await field.isAbsent();
  });

  test('it leaves with the review step and comes back with it, holding the choice', async ({ tab, shop, field }) => {
    await shop.fillsCart('B0DEMO0001');
    await shop.goesToReview();
    await field.types('PO-77');
    await field.savesNumber('Spring fair');
    await field.says('Spring fair');
    await tab.locator('[data-csa-c-slot-id="checkout-change-payselect"]').first().click();
    await field.isAbsent();
    await shop.continues('payselect');
    await field.isShownOnce();
    await field.holds('PO-77');
  });

  test('"Buy now" in a frame shows it in the panel', async ({ shop, field, tab }) => {
    await shop.buysNow('B0DEMO0003');
    await field.isShownOnce();
    await field.types('PO-1');
    await field.says('No saved PO has this number.');
    expect(await tab.evaluate(() => document.querySelectorAll('[data-po-ledger]').length)).toBe(0);
  });
});

test.describe('when the shop replaces its panels', () => {
  test('the field keeps what was typed and the focus', async ({ shop, field, tab }) => {
    await shop.fillsCart('B0DEMO0001', 'B0DEMO0002');
    await shop.goesToReview();
    await field.isShownOnce();
    await shop.changesDelivery();
    await field.isShownOnce();
    await field.types('PO-20');
    // The whole column is rewritten, as no panel of the shop's is known to do: the worst case.
    await tab.evaluate(() => {
      const column = document.querySelector('#checkout-experience-right-column-deck');
      if (column === null) throw new Error('The demo shop has lost its right column');
      const section = document.querySelector('#checkout-subtotals-section');
      column.replaceChildren(...(section === null ? [] : [section.cloneNode(true)]));
    });
    await field.isShownOnce();
    await field.holds('PO-20');
    expect(await field.isFocused()).toBe(true);
    await field.presses('2');
    await field.holds('PO-202');
  });

  test('it is back in the same frame', async ({ shop, field, tab }) => {
    await shop.fillsCart('B0DEMO0001');
    await shop.goesToReview();
    await field.isShownOnce();
    const seen = await tab.evaluate(async () => {
      const host = document.querySelector('[data-po-ledger="field"]');
      const counts: number[] = [];
      host?.remove();
      await new Promise<void>((resolve) => requestAnimationFrame(() => {
        counts.push(document.querySelectorAll('[data-po-ledger="field"]').length);
        resolve();
      }));
      return counts;
    });
    expect(seen).toEqual([1]);
  });
});

test.describe('by keyboard alone', () => {
  test('arrows and Enter pick a PO, Escape takes typing back, Enter never places the order', async ({ shop, field, tab }) => {
    await shop.fillsCart('B0DEMO0001');
    await shop.goesToReview();
    await field.types('PO-ALPHA');
    await field.savesNumber('First');
    await field.types('PO-BETA');
    await field.savesNumber('Second');
    await field.says('Second');

    await field.types('alp');
    await field.offersOnly('PO-ALPHA');
    await field.presses('ArrowDown');
    await field.presses('Enter');
    await field.holds('PO-ALPHA');
    await field.says('First');

    await field.focus();
    await field.presses('ControlOrMeta+a');
    await tab.keyboard.type('something else');
    await field.presses('Escape');
    await field.presses('Escape');
    await field.holds('PO-ALPHA');
    await field.presses('Enter');
    await shop.seesReview();
    expect(new URL(tab.url()).pathname).toContain('/checkout/');
  });
});

test.describe('what it remembers', () => {
  test('the choice survives a reload and a restart of the browser', async ({ browserContext, shop, field, tab, store, userDataFolder }) => {
    await shop.fillsCart('B0DEMO0001');
    await shop.goesToReview();
    await field.types('PO-0099');
    await field.savesNumber('Kept');
    await field.says('Kept');
    await shop.reloads();
    await field.holds('PO-0099');
    const url = tab.url();
    await browserContext.close();

    const again = await launch(userDataFolder, store.port);
    try {
      const page = again.pages()[0] ?? (await again.newPage());
      await page.goto(url);
      await new ShopPage(page).seesReview();
      await new Field(page).holds('PO-0099');
      await new Field(page).says('Kept');
    } finally {
      await again.close();
    }
  });
});

test.describe('what it says of a number', () => {
  const cases = [
    { typed: 'x'.repeat(81), says: 'Too long for a PO number' },
    { typed: '00042', says: 'No saved PO has this number.' },
  ] as const;
  for (const { typed, says } of cases) {
    test(`"${typed.slice(0, 12)}" (${typed.length} characters) gets its sentence, and nothing blocks the order`, async ({ shop, field }) => {
      await shop.fillsCart('B0DEMO0001');
      await shop.goesToReview();
      await field.types(typed);
      await field.says(says);
      await shop.placesOrder();
    });
  }

  test('blanks are no number: what was said of the last one goes, and the order is recorded without a PO', async ({ browserContext, extensionId, shop, field }) => {
    await shop.fillsCart('B0DEMO0001');
    await shop.goesToReview();
    await field.types('00042');
    await field.says('No saved PO has this number.');
    await field.types('   ');
    await field.says(/^No PO number yet\.$/);
    await field.holds('   ');
    await shop.placesOrder();
    const database = new LedgerDatabase(browserContext, extensionId);
    await expect.poll(() => database.all('checkouts')).toEqual([expect.objectContaining({ state: 'confirmed', chosen: null })]);
  });
});

test('no script of ours runs on home, product and cart pages', async ({ shop, tab }) => {
  for (const path of ['/', '/dp/B0DEMO0001', '/gp/cart/view.html']) {
    await shop.goesTo(path);
    expect(await tab.evaluate(() => document.querySelectorAll('[data-po-ledger]').length)).toBe(0);
    const session = await tab.context().newCDPSession(tab);
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
    await session.send('Runtime.enable');
    expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
    await session.detach();
  }
});
