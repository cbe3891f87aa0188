import type { BrowserContext, Page } from '@playwright/test';
import { extensionIdOf, launch } from '../browser.ts';
import { expect, test } from '../fixture.ts';
import { Field } from '../pages/field.ts';
import { Popup } from '../pages/popup.ts';
import { ShopPage } from '../pages/shop.ts';
import { killBrowser } from './kill-browser.ts';
import { buy, purchaseAt, type Moment } from './purchase.ts';
import { everyOrderIsLinked } from './truth.ts';

/** After the first two the field knew no choice yet; after the others the ledger had said that it has it. */
const moments: readonly Moment[] = [
  'field shown', 'number typed', 'before the click', 0, 4, 15, 60, 150, 'confirmation shown', 'list opens',
];

interface Running {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly extensionId: string;
}

async function start(folder: string, port: number): Promise<Running> {
  const context = await launch(folder, port);
  return { context, extensionId: await extensionIdOf(context), page: context.pages()[0] ?? (await context.newPage()) };
}

/** The purchase was not placed: the person comes back to the checkout, and finds the number there if the ledger had it. */
async function goOn(page: Page, url: string, number: string, wasKept: boolean): Promise<void> {
  const shop = new ShopPage(page);
  const field = new Field(page);
  await page.goto(url);
  await shop.seesReview();
  await field.isShownOnce();
  if (wasKept) await field.holds(number);
  else {
    await field.types(number);
    await field.presses('Enter');
    await field.says(number === 'PO-1001' ? 'North wing' : 'South wing');
  }
  await shop.placesOrder();
}

for (const half of [0, 1]) {
  const chosen = moments.filter((_, index) => index % 2 === half);
  test(`the browser killed at ${chosen.join(', ')}: each order ends on its PO, once`, async ({ store, userDataFolder }) => {
    test.setTimeout(180_000);
    store.control.settings.startAt = 'review';
    let running = await start(userDataFolder, store.port);
    const popup = new Popup(running.page, running.extensionId);
    for (const [number, title] of [['PO-1001', 'North wing'], ['PO-1002', 'South wing']] as const) {
      await popup.open();
      await popup.addsPurchaseOrder(number, title);
    }
    const purchases = chosen.map((_, index) => purchaseAt(index));
    for (const [index, purchase] of purchases.entries()) {
      const moment = chosen[index] ?? 'list opens';
      await test.step(`killed: ${moment}`, async () => {
        const before = store.state['www.amazon.com'].orders.length;
        let isKilled = false;
        let review = '';
        running.page.on('framenavigated', (frame) => { if (frame.url().includes('/spc')) review = frame.url(); });
        await buy(running.page, purchase, moment, async () => {
          isKilled = true;
          await killBrowser(running.context, userDataFolder);
        }).catch((problem: unknown) => {
          if (!isKilled) throw problem; // the rest of the purchase ends with the browser
        });
        expect(isKilled).toBe(true);
        running = await start(userDataFolder, store.port);
        const isPlaced = store.state['www.amazon.com'].orders.length > before;
        if (!isPlaced) await goOn(running.page, review, purchase.number, moment !== 'field shown' && moment !== 'number typed');
        await new ShopPage(running.page).opensOrders();
        await everyOrderIsLinked(running.context, running.extensionId, store, purchases.slice(0, index + 1));
      });
    }
    await running.context.close();
  });
}
