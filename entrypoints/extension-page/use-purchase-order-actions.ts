import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { editPurchaseOrder } from '../../lib/app/edit-purchase-order.ts';
import type { PurchaseOrderId } from '../../lib/domain/ids.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { failureText } from './failure-text.ts';
import { inLedger } from './in-ledger.ts';
import { useExtensionPage } from './page-context.ts';
import { useRaise } from './use-raise.ts';

/** How long the tick of a copied number stays. */
const tickMilliseconds = 2000;

/** Copying a PO's number and marking it a favourite, each confirmed in a toast. `copiedId` is the PO whose number was just copied. */
export function usePurchaseOrderActions(): {
  copiedId: PurchaseOrderId | null;
  copy: (purchaseOrder: PurchaseOrder) => void;
  favour: (purchaseOrder: PurchaseOrder) => void;
} {
  const { refresh, say } = useExtensionPage();
  const raise = useRaise();
  const [copiedId, setCopiedId] = useState<PurchaseOrderId | null>(null);
  useEffect(() => {
    if (copiedId === null) return undefined;
    const timer = setTimeout(() => setCopiedId(null), tickMilliseconds);
    return () => clearTimeout(timer);
  }, [copiedId]);

  const copy = ({ id, number }: PurchaseOrder): void => {
    navigator.clipboard.writeText(number).then(() => {
      setCopiedId(id);
      say({ text: i18n.t('common.copied', { number }) });
    }, () => say({ tone: 'warn', text: i18n.t('popup.notCopied') }));
  };

  const favour = ({ id, number, favourite }: PurchaseOrder): void => {
    inLedger((context) => editPurchaseOrder(context, { id, changes: { favourite: !favourite } })).then((edited) => {
      if (edited.ok) say({ text: i18n.t(favourite ? 'popup.unfavoured' : 'popup.favoured', { number }) });
      else if (edited.error === 'full' || edited.error === 'blocked' || edited.error === 'failed') {
        say({ tone: 'warn', text: failureText(edited.error) });
      } else say({ tone: 'warn', text: i18n.t('popup.detail.gone') });
      refresh();
    }, raise);
  };

  return { copiedId, copy, favour };
}
