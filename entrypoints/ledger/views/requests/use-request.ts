import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { controlId, type FieldMessage } from '../../../../components/purchase-order/editor/editor-props.ts';
import { readDraft } from '../../../../components/purchase-order/editor/read-draft.ts';
import type { RequestDraft } from '../../../../components/request/request-draft.ts';
import { requestPurchaseOrder } from '../../../../lib/app/request-purchase-order.ts';
import type { CheckoutKey } from '../../../../lib/domain/ids.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { amountFormat } from '../../../../lib/i18n/amount-format.ts';
import type { StorageFailure } from '../../../../lib/storage/failure.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { problemText } from '../../../extension-page/problem-text.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

/** Saves a request; what is wrong stands at its field, and the first of it gets the focus. */
export function useRequest(checkout: CheckoutKey | null): {
  readonly busy: boolean;
  readonly failure: StorageFailure | null;
  readonly messages: readonly FieldMessage[];
  readonly send: (draft: RequestDraft, onSaved: (saved: PurchaseOrder) => void) => void;
} {
  const { refresh, say } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const [messages, setMessages] = useState<readonly FieldMessage[]>([]);

  const refuse = (found: readonly FieldMessage[]): void => {
    setMessages(found);
    const [first] = found;
    if (first !== undefined) document.getElementById(controlId(first.field, first.row))?.focus();
  };
  const send = (draft: RequestDraft, onSaved: (saved: PurchaseOrder) => void): void => {
    if (busy) return;
    setFailure(null);
    setMessages([]);
    const details = readDraft(draft.asked, amountFormat(locale));
    if (!details.ok) return refuse(details.error.map((problem) => problemText(problem, locale)));
    const { reason, delivery, payment, earlierOrders, remind, asked } = draft;
    const number = draft.number === 'typed' ? { text: asked.number } : draft.number;
    setBusy(true);
    inLedger((context) => requestPurchaseOrder(context, { ...details.value, checkout, number, reason, delivery, payment, earlierOrders, remind })).then((saved) => {
      refresh();
      if (saved.ok) {
        onSaved(saved.value);
        say({ text: i18n.t('ledger.request.saved') });
      } else if (saved.error === 'full' || saved.error === 'blocked' || saved.error === 'failed') setFailure(saved.error);
      else if (saved.error === 'noItems') refuse([{ field: 'title', row: null, text: i18n.t('ledger.request.noItems') }]);
      else if (saved.error === 'notFound') say({ tone: 'warn', text: i18n.t('ledger.request.cartGone') });
      else refuse([problemText(saved.error, locale)]);
    }).catch(raise).finally(() => setBusy(false));
    return undefined;
  };
  return { busy, failure, messages, send };
}
