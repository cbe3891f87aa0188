import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** The ledger page, as a person uses it. */
export class LedgerPage {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, extensionId: string) {
    this.page = page;
    this.#url = `chrome-extension://${extensionId}/ledger.html`;
  }

  /** Opens an address such as `#/requests`, as a link from outside does. */
  async open(hash = ''): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(this.#url + hash);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** The rows of the table that is shown, without its head. */
  rows(): Locator {
    return this.page.getByRole('grid').locator('tbody tr:not([aria-hidden])');
  }

  row(text: string | RegExp): Locator {
    return this.rows().filter({ hasText: text });
  }

  /** The numbers in sight, from top to bottom. */
  async numbers(): Promise<string[]> {
    return this.rows().locator('bdi[translate=no]').allTextContents();
  }

  async opens(number: string): Promise<void> {
    await this.row(number).getByText(number).click();
    await this.panel(number);
  }

  /** The record of a purchase order, beside the list or over it. */
  async panel(number: string): Promise<Locator> {
    const panel = this.page.getByRole('complementary', { name: number }).or(this.page.getByRole('dialog', { name: number }));
    await expect(panel).toBeVisible();
    return panel;
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label, typeof label === 'string' ? { exact: true } : {});
  }

  /** What stands at a field when it was refused. */
  async refuses(label: string | RegExp, sentence: string | RegExp): Promise<void> {
    await expect(this.field(label)).toHaveAttribute('aria-invalid', 'true');
    await this.shows(sentence);
  }

  async shows(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  async says(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toBeVisible();
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
  }

  /** No violation an automatic check finds, in what is shown now. */
  async isAccessible(): Promise<void> {
    const { violations, passes } = await new AxeBuilder({ page: this.page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 200)) }))).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  }

  /** Nothing is wider than the window. */
  async fitsTheWindow(): Promise<void> {
    expect(await this.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  }
}
