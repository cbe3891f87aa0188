// Plays the main job by itself, in a real browser through the real screens. Leaves a picture of every step and the exported CSV in .output/demo.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extensionIdOf, launch } from '../../tests/e2e/browser.ts';
import { Field } from '../../tests/e2e/pages/field.ts';
import { OrderBadges } from '../../tests/e2e/pages/order-badges.ts';
import { Popup } from '../../tests/e2e/pages/popup.ts';
import { ShopPage } from '../../tests/e2e/pages/shop.ts';
import { startStore } from '../../tests/store/server.ts';
import { pictureOf, pictureOfField } from './picture.ts';

const folder = '.output/demo';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'po-ledger-demo-'));
const store = await startStore();
const browser = await launch(profile, store.port);
let count = 0;

/** Does one step, says so, and takes its picture. */
async function step(what: string, page: Page, name: string, act: () => Promise<void>): Promise<void> {
  count += 1;
  process.stdout.write(`${String(count).padStart(2)}. ${what} …`);
  await page.bringToFront();
  await act();
  const file = `${folder}/${String(count).padStart(2, '0')}-${name}.png`;
  await pictureOf(page, file);
  console.log(` done (${file})`);
}

try {
  const tab = browser.pages()[0] ?? await browser.newPage();
  const popupPage = await browser.newPage();
  await popupPage.setViewportSize({ width: 380, height: 560 });
  const popup = new Popup(popupPage, await extensionIdOf(browser));
  const shop = new ShopPage(tab);
  const field = new Field(tab);
  const badges = new OrderBadges(tab);

  await step('Open the popup of a new PO Ledger', popupPage, 'popup-empty', async () => { await popup.open(); await popup.shows('Add a PO'); });
  await step('Save two purchase orders', popupPage, 'popup-two-pos', async () => {
    await popup.addsPurchaseOrder('PO-2026-0041', 'Lab consumables');
    await popup.open();
    await popup.addsPurchaseOrder('PO-2026-0042', 'Office refresh Q4');
  });
  await step('Shop: two products, address, payment', tab, 'review', async () => {
    await shop.fillsCart('B0DEMO0001', 'B0DEMO0002');
    await shop.goesToReview();
    await field.isShownOnce();
  });
  await step('Type part of a number into the PO field', tab, 'field-suggestions', async () => { await field.types('0042'); await field.offers('PO-2026-0042'); });
  await step('Pick the PO', tab, 'field-chosen', async () => { await field.picks('PO-2026-0042'); await field.says('Office refresh Q4'); });
  await pictureOfField(tab, `${folder}/field.png`);
  await step('Place the order', tab, 'confirmation', () => shop.placesOrder());
  await step('See what waits: Amazon has not shown the order id yet', popupPage, 'popup-waiting', async () => { await popup.open(); await popup.shows(/PO-2026-0042/); });
  await step('Open the order list: the order is linked to its PO', tab, 'order-list', async () => { await shop.opensOrders(); await badges.are(['PO-2026-0042']); });
  await step('Open the order', tab, 'order-details', async () => {
    await shop.opensOrder(store.state[shop.host].orders[0]?.id ?? '');
    await badges.are(['PO-2026-0042']);
  });
  await step('Open the popup: the PO has an order and its spend', popupPage, 'popup-linked', async () => { await popup.open(); await popup.shows('1 order'); });
  await step('Open the PO', popupPage, 'popup-po', async () => {
    await popupPage.getByRole('button', { name: /^PO-2026-0042/ }).first().click();
    await popup.shows('Linked orders');
  });
  await step('Export the history', popupPage, 'popup-exported', async () => {
    await popup.open();
    const [file] = await Promise.all([popupPage.waitForEvent('download'), popupPage.getByRole('button', { name: 'Export all' }).click()]);
    await file.saveAs(`${folder}/po-history.csv`);
  });
  await step('The same in the dark', popupPage, 'popup-dark', async () => { await popupPage.emulateMedia({ colorScheme: 'dark' }); });

  console.log(`\n${folder}/po-history.csv:\n${readFileSync(`${folder}/po-history.csv`, 'utf8').trimEnd()}\n`);
  console.log(`Played all ${count} steps. The pictures are in ${folder}. With a display, \`npm run demo\` opens the browser for you to try.`);
} catch (error) {
  console.log(' FAILED');
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await store.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
