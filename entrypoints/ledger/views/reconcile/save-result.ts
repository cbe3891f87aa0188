import type { PlainDate } from '../../../../lib/domain/plain-date.ts';
import type { ReconciledOrder } from '../../../../lib/domain/reconcile/reconciled-order.ts';
import { exportFileName } from '../../../../lib/exchange/file-name.ts';
import { reconciliationCsv, reconciliationSheets } from '../../../../lib/exchange/reconciliation-columns.ts';
import { workbookPieces, writtenSheet } from '../../../../lib/exchange/workbook/workbook.ts';
import { download } from '../../../extension-page/download.ts';

/** Saves a reconciliation as a file; answers its name. */
export function saveResult(rows: readonly ReconciledOrder[], period: string, format: 'csv' | 'xlsx', today: PlainDate): string {
  const name = exportFileName(['reconciliation', period], today, format);
  if (format === 'csv') {
    download(name, [...reconciliationCsv(rows)].join(''));
    return name;
  }
  const [orders, totals] = reconciliationSheets(rows);
  const pieces = workbookPieces([writtenSheet(orders), writtenSheet(totals)], Date.now());
  download(name, new Blob([...pieces], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  return name;
}
