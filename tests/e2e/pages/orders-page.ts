import { expect, type Locator } from '@playwright/test';
import type { LedgerPage } from './ledger-page.ts';

/** The orders of the ledger page, as a person uses them. */
export class OrdersPage {
  readonly #ledger: LedgerPage;

  constructor(ledger: LedgerPage) {
    this.#ledger = ledger;
  }

  /** The list, narrowed as an address says. */
  async open(params = ''): Promise<void> {
    await this.#ledger.page.bringToFront();
    await this.#ledger.open(`#/orders${params === '' ? '' : `?${params}`}`);
    await expect(this.#ledger.page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
  }

  async opens(orderId: string): Promise<void> {
    await this.#ledger.row(orderId).getByText(orderId).click();
    await this.panel(orderId);
  }

  /** An order's record, beside the list or over it. */
  async panel(orderId: string): Promise<Locator> {
    const name = `Order ${orderId}`;
    const panel = this.#ledger.page.getByRole('complementary', { name }).or(this.#ledger.page.getByRole('dialog', { name }));
    await expect(panel).toBeVisible();
    return panel;
  }

  /** Picks a saved PO for a part of the order that is being divided. */
  async picks(part: number, number: string): Promise<void> {
    const box = this.#ledger.page.getByRole('combobox', { name: `PO ${part}`, exact: true });
    await box.fill(number);
    await this.#ledger.page.getByRole('option', { name: new RegExp(number) }).click();
    await expect(box).toHaveValue(number);
  }
}
