import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { editPurchaseOrder } from '../../../../lib/app/edit-purchase-order.ts';
import { readHistory } from '../../../../lib/app/read-history.ts';
import type { HistoryRow } from '../../../../lib/domain/history.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { historyCsv } from '../../../../lib/exchange/csv.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { download } from '../../../extension-page/download.ts';
import { exportName } from '../../../extension-page/export-name.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

type Many = (chosen: readonly PurchaseOrder[]) => void;

/** What can be done with several purchase orders at once; each result is told, with a way back. `busy` while it goes on. */
export function useBulkActions(): { busy: boolean; favour: Many; exportCsv: Many } {
  const { refresh, say } = useExtensionPage();
  const { locale, timeZone } = usePeopleLocale();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);
  const during = (work: () => Promise<void>): void => {
    setBusy(true);
    work().catch(raise).finally(() => setBusy(false));
  };

  const setFavourite = async (chosen: readonly PurchaseOrder[], favourite: boolean): Promise<number> => {
    let done = 0;
    for (const { id } of chosen) {
      const edited = await inLedger((context) => editPurchaseOrder(context, { id, changes: { favourite } }));
      if (edited.ok) done += 1;
      else if (edited.error === 'full' || edited.error === 'blocked' || edited.error === 'failed') {
        say({ tone: 'warn', text: failureText(edited.error) });
        break;
      }
    }
    refresh();
    return done;
  };
  // When all of them are favourites already, none of them shall be.
  const favour: Many = (chosen) => during(async () => {
    const favourite = chosen.some((each) => !each.favourite);
    const changing = chosen.filter((each) => each.favourite !== favourite);
    const done = await setFavourite(changing, favourite);
    if (done < changing.length) return;
    const undo = (): void => during(async () => {
      await setFavourite(changing, !favourite);
      say({ text: i18n.t('ledger.bulk.undone') });
    });
    say({
      text: i18n.t(favourite ? 'ledger.bulk.favoured' : 'ledger.bulk.unfavoured', done, [formatCount(done, locale)]),
      action: { label: i18n.t('popup.form.undo'), run: undo },
    });
  });

  const exportCsv: Many = (chosen) => during(async () => {
    const rows: HistoryRow[] = [];
    for (const { id } of chosen) {
      const history = await inLedger((context) => readHistory(context, { id }));
      if (!history.ok) return say({ tone: 'warn', text: failureText(history.error) });
      rows.push(...history.value);
    }
    const [only] = chosen.length === 1 ? chosen : [];
    const file = exportName(only?.number ?? null, dayInZone(Date.now(), timeZone));
    download(file, historyCsv(rows));
    return say({ text: i18n.t('popup.exported', rows.length, [formatCount(rows.length, locale)], { file }) });
  });

  return { busy, favour, exportCsv };
}
