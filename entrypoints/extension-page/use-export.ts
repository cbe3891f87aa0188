import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../components/people-locale.ts';
import { Contents } from '../../lib/app/export/contents.ts';
import { readHistory } from '../../lib/app/read-history.ts';
import { rememberExport } from '../../lib/app/remember-export.ts';
import { dayInZone } from '../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { exportFileName } from '../../lib/exchange/file-name.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { download } from './download.ts';
import { failureText } from './failure-text.ts';
import { inLedger } from './in-ledger.ts';
import { useExtensionPage } from './page-context.ts';
import { useRaise } from './use-raise.ts';

/** Saves the history of one PO, or of all (null), as CSV, remembers it and says so. `exporting` is true while it is written. */
export function useExport(): { exporting: boolean; save: (purchaseOrder: PurchaseOrder | null) => void } {
  const { refresh, say } = useExtensionPage();
  const { locale, timeZone } = usePeopleLocale();
  const raise = useRaise();
  const [exporting, setExporting] = useState(false);
  const write = async (purchaseOrder: PurchaseOrder | null): Promise<void> => {
    const history = await inLedger((context) => readHistory(context, { id: purchaseOrder?.id ?? null }));
    if (!history.ok) return say({ tone: 'warn', text: failureText(history.error) });
    // Loaded on demand: the popup's first picture does not need the CSV writer.
    const { historyCsv } = await import('../../lib/exchange/csv.ts');
    const file = exportFileName([purchaseOrder?.number ?? ''], dayInZone(Date.now(), timeZone), 'csv');
    download(file, historyCsv(history.value));
    const rows = history.value.length;
    const contents = new Contents();
    contents.add(history.value);
    const written = { format: 'csv', fileName: file, rows, purchaseOrderIds: contents.purchaseOrderIds(), orderKeys: contents.orderKeys() };
    const remembered = await inLedger((context) => rememberExport(context, { written }));
    refresh();
    if (!remembered.ok) return say({ tone: 'warn', text: `${i18n.t('exporting.save.notRemembered', { file })} ${failureText(remembered.error)}` });
    return say({ text: i18n.t('popup.exported', rows, [formatCount(rows, locale)], { file }) });
  };
  const save = (purchaseOrder: PurchaseOrder | null): void => {
    if (exporting) return;
    setExporting(true);
    write(purchaseOrder).catch(raise).finally(() => setExporting(false));
  };
  return { exporting, save };
}
