import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { startStore } from '../store/server.ts';
import { extensionIdOf, launch, type LaunchOptions } from './browser.ts';
import { Field } from './pages/field.ts';
import { OrderBadges } from './pages/order-badges.ts';
import { Popup } from './pages/popup.ts';
import { ShopPage } from './pages/shop.ts';

type Store = Awaited<ReturnType<typeof startStore>>;

interface Fixtures {
  readonly browserOptions: LaunchOptions;
  readonly extraPages: ReadonlyMap<string, string>;
  readonly store: Store;
  readonly userDataFolder: string;
  readonly browserContext: BrowserContext;
  readonly extensionId: string;
  /** The tab a person shops in. */
  readonly tab: Page;
  readonly shop: ShopPage;
  readonly field: Field;
  readonly badges: OrderBadges;
  /** The popup, opened as a page of its own. */
  readonly popup: Popup;
}

/** A fresh demo shop, a fresh browser profile with the extension in it, and the page objects on top of them. */
export const test = base.extend<Fixtures & { page: never; context: never }>({
  browserOptions: [{}, { option: true }],
  extraPages: [new Map(), { option: true }],
  store: async ({ extraPages }, use) => {
    const store = await startStore({ extraPages: new Map(extraPages) });
    await use(store);
    await store.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the dependencies from this pattern
  userDataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'po-ledger-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  browserContext: async ({ store, userDataFolder, browserOptions }, use) => {
    const context = await launch(userDataFolder, store.port, browserOptions);
    await use(context);
    await context.close();
  },
  extensionId: async ({ browserContext }, use) => use(await extensionIdOf(browserContext)),
  tab: async ({ browserContext, extensionId }, use) => {
    if (extensionId === '') throw new Error('The extension did not start');
    await use(browserContext.pages()[0] ?? (await browserContext.newPage()));
  },
  shop: async ({ tab }, use) => use(new ShopPage(tab)),
  field: async ({ tab }, use) => use(new Field(tab)),
  badges: async ({ tab }, use) => use(new OrderBadges(tab)),
  popup: async ({ browserContext, extensionId }, use) => {
    const page = await browserContext.newPage();
    await page.setViewportSize({ width: 380, height: 560 });
    const popup = new Popup(page, extensionId);
    await popup.open();
    await use(popup);
  },
});

export { expect } from '@playwright/test';
