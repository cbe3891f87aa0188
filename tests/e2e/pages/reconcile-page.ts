import { expect, type Locator } from '@playwright/test';
import type { LedgerPage } from './ledger-page.ts';

/** Reconcile, as a person uses it. */
export class ReconcilePage {
  readonly #ledger: LedgerPage;

  constructor(ledger: LedgerPage) {
    this.#ledger = ledger;
  }

  /** This month, narrowed as an address says. */
  async open(params = ''): Promise<void> {
    await this.#ledger.page.bringToFront();
    await this.#ledger.open(`#/reconcile${params === '' ? '' : `?${params}`}`);
    await expect(this.#ledger.page.getByRole('heading', { level: 1, name: 'Reconcile' })).toBeVisible();
  }

  /** The rows that are shown, in any order: an order with its outcome. */
  async lists(rows: readonly (readonly [string, string])[]): Promise<void> {
    await expect(this.#ledger.rows()).toHaveCount(rows.length);
    for (const [orderId, outcome] of rows) await expect(this.#ledger.row(orderId)).toContainText(outcome);
  }

  /** Orders, expected, billed and difference of a currency, as the page sums them up. */
  async sums(currency: string, cells: readonly [number, string, string, string]): Promise<void> {
    const row = this.#ledger.page.getByRole('table', { name: 'Sums per currency' }).locator(`tr[data-currency=${currency}]`);
    await expect(row.getByRole('cell')).toHaveText(cells.map(String));
  }

  async opens(orderId: string): Promise<void> {
    await this.#ledger.row(orderId).getByText(orderId).click();
    await this.panel(orderId);
  }

  async panel(orderId: string): Promise<Locator> {
    const name = `Reconciliation of order ${orderId}`;
    const panel = this.#ledger.page.getByRole('complementary', { name }).or(this.#ledger.page.getByRole('dialog', { name }));
    await expect(panel).toBeVisible();
    return panel;
  }

  /** Writes down a bill of the open order. */
  async writesDown({ kind = 'Invoice', amount, number }: { readonly kind?: string; readonly amount: string; readonly number: string }): Promise<void> {
    await this.#ledger.presses('Add a bill');
    await this.#ledger.field('Kind').selectOption(kind);
    await this.#ledger.field('Number').fill(number);
    await this.#ledger.field('Amount').fill(amount);
    await this.#ledger.presses('Keep');
    await this.#ledger.says('Kept.');
  }
}
