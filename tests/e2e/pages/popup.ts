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
    await this.page.getByRole('button', { name: 'Add a PO' }).first().click();
    await this.page.getByLabel('PO number', { exact: true }).fill(number);
    await this.page.getByLabel(/^Title/).fill(title);
    await this.page.keyboard.press('Enter');
    await this.shows(`${number} added.`);
  }

  /** Opens one PO from the list. */
  async opensPurchaseOrder(number: string): Promise<void> {
    await this.page.getByRole('list', { name: 'Your POs' }).getByRole('button', { name: new RegExp(`^${number}`) }).click();
    await expect(this.page.getByRole('button', { name: 'Back to your POs' })).toBeVisible();
  }

  /** Says which checkout an order came from. */
  async settlesReview(orderId: string, number: string): Promise<void> {
    await this.page.getByRole('button', { name: `Decide: order ${orderId}` }).click();
    await this.page.getByRole('button', { name: `It is this one: ${number}` }).click();
    await this.shows(`is linked to ${number}`);
  }

  /** Opens it as the toolbar does over `tab`: a popup that is a page of its own would otherwise find itself as the active tab. */
  async openOver(tab: Page): Promise<void> {
    await this.open();
    const tabId = await this.page.evaluate<number>(`chrome.tabs.query({ currentWindow: true }).then((tabs) =>
      Promise.all(tabs.map((tab) => chrome.tabs.sendMessage(tab.id, { name: 'describeTab' }).then(() => tab.id, () => undefined))))
      .then((ids) => ids.find((id) => id !== undefined) ?? -1)`);
    if (tabId === -1) throw new Error(`No tab of ours answers at ${tab.url()}`);
    await this.page.addInitScript(`chrome.tabs.query = () => Promise.resolve([{ id: ${tabId} }])`);
    await this.open();
  }

  async shows(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }
}
