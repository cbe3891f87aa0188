import { expect, type Page } from '@playwright/test';

/** The toolbar popup, opened as a page. */
export class Popup {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, extensionId: string) {
    this.page = page;
    this.#url = `chrome-extension://${extensionId}/popup.html`;
  }

  async open(): Promise<void> {
    await this.page.goto(this.#url);
  }

  /** Saves a PO from the list or the first-run screen. */
  async addsPurchaseOrder(number: string, title: string): Promise<void> {
    await this.page.getByRole('button', { name: /Add a PO|PO hinzufügen|PO anlegen/ }).first().click();
    await this.page.getByLabel(/^(Number|Nummer)/).fill(number);
    await this.page.getByLabel(/^(Title|Titel)/).fill(title);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByText(number).first()).toBeVisible();
  }

  async shows(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }
}
