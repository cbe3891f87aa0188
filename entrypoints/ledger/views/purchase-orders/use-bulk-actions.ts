import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { editPurchaseOrder } from '../../../../lib/app/edit-purchase-order.ts';
import { movePurchaseOrder } from '../../../../lib/app/move-purchase-order.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import type { Result } from '../../../../lib/domain/result.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

type Many = (chosen: readonly PurchaseOrder[]) => void;
type Change = (purchaseOrder: PurchaseOrder) => Promise<Result<PurchaseOrder, unknown>>;

const setFavourite = (favourite: boolean): Change => ({ id }) => inLedger((context) => editPurchaseOrder(context, { id, changes: { favourite } }));
const closeIt: Change = ({ id }) => inLedger((context) => movePurchaseOrder(context, { id, to: 'closed', reason: '' }));
/** `before` is each as it was: that is where it goes back to. */
const reopenIt: Change = ({ id, state }) => inLedger((context) => movePurchaseOrder(context, { id, to: state, reason: '' }));

/** What can be done with several purchase orders at once; each result is told, with a way back. `busy` while it goes on. */
export function useBulkActions(): { busy: boolean; favour: Many; close: Many } {
  const { refresh, say } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);
  const during = (work: () => Promise<void>): void => {
    setBusy(true);
    work().catch(raise).finally(() => setBusy(false));
  };

  /** Those that were changed. One that cannot be is left as it is, and the others go on. */
  const changeAll = async (chosen: readonly PurchaseOrder[], change: Change): Promise<PurchaseOrder[]> => {
    const changed: PurchaseOrder[] = [];
    for (const purchaseOrder of chosen) if ((await change(purchaseOrder)).ok) changed.push(purchaseOrder);
    refresh();
    return changed;
  };
  const tell = (text: string, left: number, changed: readonly PurchaseOrder[], undo: Change): void => {
    const rest = left === 0 ? '' : ` ${i18n.t('ledger.bulk.left', left, [formatCount(left, locale)])}`;
    const run = (): void => during(async () => {
      await changeAll(changed, undo);
      say({ text: i18n.t('ledger.bulk.undone') });
    });
    say({ text: text + rest, tone: left === 0 ? 'ok' : 'warn', ...(changed.length === 0 ? {} : { action: { label: i18n.t('popup.form.undo'), run } }) });
  };

  // When all of them are favourites already, none of them shall be.
  const favour: Many = (chosen) => during(async () => {
    const favourite = chosen.some((each) => !each.favourite);
    const changing = chosen.filter((each) => each.favourite !== favourite);
    const changed = await changeAll(changing, setFavourite(favourite));
    const text = i18n.t(favourite ? 'ledger.bulk.favoured' : 'ledger.bulk.unfavoured', changed.length, [formatCount(changed.length, locale)]);
    tell(text, changing.length - changed.length, changed, setFavourite(!favourite));
  });

  const close: Many = (chosen) => during(async () => {
    const changing = chosen.filter(({ state }) => state !== 'closed');
    const changed = await changeAll(changing, closeIt);
    tell(i18n.t('ledger.bulk.closed', changed.length, [formatCount(changed.length, locale)]), changing.length - changed.length, changed, reopenIt);
  });

  return { busy, favour, close };
}
