import type { Entry } from '../domain/entry.ts';
import type { HistoryPapers } from '../domain/history-papers.ts';
import type { HistoryRow } from '../domain/history.ts';
import type { Invoice } from '../domain/invoice.ts';
import { entriesOf } from '../storage/entries.ts';
import { invoicesOf } from '../storage/invoices.ts';
import type { ReadTransaction } from '../storage/schema.ts';

/** How many purchase orders and orders are asked about at once. */
const sliceSubjects = 500;

/** The invoices of the orders in a history, and the audit entries of its purchase orders and orders. `onProgress`: subjects read, of how many. */
export async function readHistoryPapers(
  tx: ReadTransaction, rows: readonly HistoryRow[], onProgress: (done: number, total: number) => void,
): Promise<HistoryPapers> {
  const orderKeys = [...new Set(rows.flatMap(({ order }) => order?.key ?? []))];
  const ids = [...new Set(rows.flatMap(({ purchaseOrder }) => purchaseOrder?.id ?? []))];
  const subjects = [...ids.map((id) => `purchaseOrder/${id}`), ...orderKeys.map((key) => `order/${key}`)];
  const total = subjects.length + orderKeys.length;
  const invoices: Invoice[] = [];
  for (let at = 0; at < orderKeys.length; at += sliceSubjects) {
    const found = await Promise.all(orderKeys.slice(at, at + sliceSubjects).map((key) => invoicesOf(tx, key)));
    for (const each of found) invoices.push(...each);
    onProgress(Math.min(at + sliceSubjects, orderKeys.length), total);
  }
  const entries: Entry[] = [];
  for (let at = 0; at < subjects.length; at += sliceSubjects) {
    const found = await Promise.all(subjects.slice(at, at + sliceSubjects).map((subject) => entriesOf(tx, subject)));
    for (const each of found) entries.push(...each);
    onProgress(orderKeys.length + Math.min(at + sliceSubjects, subjects.length), total);
  }
  return { invoices, entries: entries.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0)) };
}
