import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Store } from '../../store/server.ts';

/** Fills a year's list up to `count` orders, so that it has several pages. */
export function fillYear(store: Store, year: string, count: number): void {
  const shop = store.state['www.amazon.com'];
  const [sample] = shop.orders;
  if (sample === undefined) throw new Error('The demo shop has no past order');
  const { id: _, ...order } = sample;
  const isOfYear = ({ placedOn }: { placedOn: string }): boolean => placedOn.startsWith(year);
  while (shop.orders.filter(isOfYear).length < count) shop.addOrder({ ...order, placedOn: `${year}-01-15`, released: true });
}

/** The walks as the popup shows them, opened as a page. */
export class Walks {
  readonly page: Page;
  readonly #context: BrowserContext;

  constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
  }

  /** Starts a walk as the ledger page does: the wish is stored, then the background is told. Answers the tab it opens. */
  async starts(period: string, marketplace = 'amazon.com'): Promise<Page> {
    const opened = this.#context.waitForEvent('page');
    await this.page.evaluate(async ({ key, marketplace, period }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('po-ledger');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database cannot be opened'));
      });
      const now = Date.now();
      const transaction = db.transaction('walks', 'readwrite');
      transaction.objectStore('walks').put({
        key, marketplace, period, state: 'waiting', reason: null, start: 0, atEnd: false, orderPages: [], orderPagesAsked: 0,
        isLoading: false, dueAt: now, shown: null, tab: null, startedAt: now, changedAt: now,
      });
      await new Promise<void>((resolve) => { transaction.oncomplete = () => resolve(); });
      db.close();
    }, { key: `walk/${marketplace}/${period}`, marketplace, period });
    await this.page.evaluate("chrome.runtime.sendMessage({ name: 'lookAtWalks' })");
    return opened;
  }

  get row(): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('progressbar') });
  }

  async says(text: string | RegExp, timeout = 40_000): Promise<void> {
    await expect(this.row).toContainText(text, { timeout });
  }

  async presses(action: 'Pause' | 'Resume' | 'Cancel' | 'Walk again'): Promise<void> {
    await this.row.getByRole('button', { name: new RegExp(`^${action}`) }).click();
  }
}
