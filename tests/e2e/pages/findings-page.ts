import { expect, type Locator } from '@playwright/test';
import type { LedgerPage } from './ledger-page.ts';

/** The findings of the ledger page, as a person uses them. */
export class FindingsPage {
  readonly #ledger: LedgerPage;

  constructor(ledger: LedgerPage) {
    this.#ledger = ledger;
  }

  /** The list, narrowed as an address says. */
  async open(params = ''): Promise<void> {
    await this.#ledger.page.bringToFront();
    await this.#ledger.open(`#/findings${params === '' ? '' : `?${params}`}`);
    await expect(this.#ledger.page.getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
  }

  /** What the rows in sight say, from top to bottom. */
  async titles(): Promise<string[]> {
    return this.#ledger.rows().locator('strong').allTextContents();
  }

  async opens(title: string): Promise<void> {
    await this.#ledger.row(title).getByText(title).first().click();
    await expect(this.panel(title)).toBeVisible();
  }

  /** A finding's record, beside the list or over it. */
  panel(title: string): Locator {
    return this.#ledger.page.getByRole('complementary', { name: title }).or(this.#ledger.page.getByRole('dialog', { name: title }));
  }

  /** Picks a saved PO for the order of a finding. */
  async picks(number: string): Promise<void> {
    const box = this.#ledger.page.getByRole('combobox', { name: 'PO for this order' });
    await box.fill(number);
    await this.#ledger.page.getByRole('option', { name: new RegExp(number) }).click();
    await expect(box).toHaveValue(number);
  }

  /** Dismisses the finding that is open. */
  async dismisses(reason: string): Promise<void> {
    await this.#ledger.presses('Dismiss');
    await this.#ledger.field('Why nothing more is needed').fill(reason);
    await this.#ledger.page.keyboard.press('Enter');
    await this.#ledger.says('Dismissed one finding.');
  }
}
