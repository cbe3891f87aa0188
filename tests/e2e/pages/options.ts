import type { Page } from '@playwright/test';

/** The options page. */
export class Options {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, extensionId: string) {
    this.page = page;
    this.#url = `chrome-extension://${extensionId}/options.html`;
  }

  async open(): Promise<void> {
    await this.page.goto(this.#url);
  }

  /** The row of a page kind in a marketplace's table. */
  row(marketplace: string, kind: string) {
    return this.page.getByRole('region', { name: marketplace }).getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: kind }) });
  }

  /** The line of one period's order list. */
  list(marketplace: string, period: string) {
    return this.page.getByRole('region', { name: marketplace }).getByRole('listitem').filter({ hasText: period });
  }
}
