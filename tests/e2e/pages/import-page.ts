import { expect } from '@playwright/test';
import type { LedgerPage } from './ledger-page.ts';

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** The import of a report, as a person uses it. */
export class ImportPage {
  readonly #ledger: LedgerPage;

  constructor(ledger: LedgerPage) {
    this.#ledger = ledger;
  }

  async open(): Promise<void> {
    await this.#ledger.open('#/exchange/report');
  }

  async chooses({ name, text }: ChosenFile): Promise<void> {
    await this.#ledger.page.getByLabel('Choose a report, drop it here or paste it').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  }

  /** The groups of the preview with their counts. */
  async groups(): Promise<string[]> {
    const group = this.#ledger.page.getByRole('group', { name: 'What the import changes' });
    await expect(group).toBeVisible();
    return group.getByRole('button').allTextContents();
  }
}

/** One row of an invented report. */
export interface ReportRow {
  readonly n: number;
  readonly po?: string;
  readonly total?: string;
  readonly status?: string;
  readonly title?: string;
  readonly payment?: string;
}

/** The id of the n-th order of a report. */
export const reportedId = (n: number): string => `112-${String(n).padStart(7, '0')}-7777777`;

/** An Amazon Business report in English. */
export function businessReport(rows: readonly ReportRow[]): string {
  const head = 'Order Date,Order ID,PO Number,Currency,Order Net Total,Order Status,ASIN,Title,Purchase PPU,Item Quantity,Item Net Total,Payment Reference ID,Payment Date,Payment Amount';
  return [head, ...rows.map(({ n, po = '', total = '10.00', status = 'Closed', title = 'Desk lamp', payment = 'N/A' }) =>
    ['05/11/2026', reportedId(n), po, 'USD', total, status, '="B0EXAMPLE1"', title, total, '1', total, payment, payment === 'N/A' ? 'N/A' : '05/12/2026', payment === 'N/A' ? 'N/A' : total].join(','))].join('\r\n');
}
