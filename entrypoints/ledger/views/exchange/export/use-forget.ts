import { i18n } from '#i18n';
import { forgetExport, recallExport } from '../../../../../lib/app/forget-export.ts';
import type { ExportRecord } from '../../../../../lib/domain/export-record.ts';
import { failureText } from '../../../../extension-page/failure-text.ts';
import { inLedger } from '../../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useRaise } from '../../../../extension-page/use-raise.ts';

/** Forgets exports, each with its way back. */
export function useForget(): { forget: (record: ExportRecord) => void } {
  const { refresh, say } = useExtensionPage();
  const raise = useRaise();
  const recall = async (record: ExportRecord): Promise<void> => {
    const recalled = await inLedger((context) => recallExport(context, { record }));
    refresh();
    say(recalled.ok ? { text: i18n.t('exporting.made.recalled', { file: record.fileName }) } : { tone: 'warn', text: failureText(recalled.error) });
  };
  const forget = async ({ id, fileName }: ExportRecord): Promise<void> => {
    const forgotten = await inLedger((context) => forgetExport(context, { id }));
    refresh();
    if (!forgotten.ok) return say({ tone: 'warn', text: forgotten.error === 'notFound' ? i18n.t('exporting.made.gone') : failureText(forgotten.error) });
    const record = forgotten.value;
    return say({
      text: i18n.t('exporting.made.forgotten', { file: fileName }),
      action: { label: i18n.t('exporting.made.recall'), run: () => { recall(record).catch(raise); } },
    });
  };
  return { forget: (record) => { forget(record).catch(raise); } };
}
