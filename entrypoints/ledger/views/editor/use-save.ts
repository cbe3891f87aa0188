import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { EditorDraft } from '../../../../components/purchase-order/editor/draft.ts';
import type { FieldMessage } from '../../../../components/purchase-order/editor/editor-props.ts';
import { readDraft } from '../../../../components/purchase-order/editor/read-draft.ts';
import { addPurchaseOrder, type PurchaseOrderProblem } from '../../../../lib/app/add-purchase-order.ts';
import type { AppContext } from '../../../../lib/app/context.ts';
import { editPurchaseOrder } from '../../../../lib/app/edit-purchase-order.ts';
import { detailsOf, type PurchaseOrderDetails } from '../../../../lib/domain/purchase-order-details.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import type { Result } from '../../../../lib/domain/result.ts';
import { amountFormat } from '../../../../lib/i18n/amount-format.ts';
import type { StorageFailure } from '../../../../lib/storage/failure.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { problemText } from '../../../extension-page/problem-text.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

type Saved = Result<PurchaseOrder, PurchaseOrderProblem | 'notFound' | StorageFailure>;

/** Saving what stands in the editor. */
export interface Saving {
  readonly busy: boolean;
  /** What is wrong, each at its field. */
  readonly messages: readonly FieldMessage[];
  /** The database could not be written; what was typed stands as it is. */
  readonly failure: StorageFailure | null;
  readonly clear: () => void;
  /** Saves all of it or nothing. `onSaved` is told the purchase order as it is now, `onRefused` what is wrong. */
  readonly save: (draft: EditorDraft, onSaved: (saved: PurchaseOrder) => void, onRefused: (messages: readonly FieldMessage[]) => void) => void;
}

/** Saves a new purchase order, or the changes to `before`: only what was changed, so that another window's changes stay. */
export function useSave(before: PurchaseOrder | null): Saving {
  const { refresh, say } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);
  const [messages, setMessages] = useState<readonly FieldMessage[]>([]);
  const [failure, setFailure] = useState<StorageFailure | null>(null);

  const write = (draft: EditorDraft, details: PurchaseOrderDetails): Promise<Saved> => inLedger((context: AppContext): Promise<Saved> => {
    const { number, fromSeries, favourite, isDraft } = draft;
    if (before === null) return addPurchaseOrder(context, { ...details, text: fromSeries ? null : number, favourite, state: isDraft ? 'draft' : 'issued' });
    return editPurchaseOrder(context, { id: before.id, changes: { ...changedDetails(before, details), text: number, favourite } });
  });
  const undo = (saved: PurchaseOrder, old: PurchaseOrder): void => {
    const changes = { ...changedDetails(saved, detailsOf(old)), text: old.number, favourite: old.favourite };
    inLedger((context) => editPurchaseOrder(context, { id: old.id, changes })).then((undone) => {
      refresh();
      if (undone.ok) say({ text: i18n.t('popup.form.undone', { number: old.number }) });
      else say({ tone: 'warn', text: reasonText(undone.error, locale) });
    }, raise);
  };

  const save: Saving['save'] = (draft, onSaved, onRefused) => {
    if (busy) return;
    const refuse = (found: readonly FieldMessage[]): void => {
      setMessages(found);
      onRefused(found);
    };
    setFailure(null);
    const details = readDraft(draft, amountFormat(locale));
    if (!details.ok) return refuse(details.error.map((problem) => problemText(problem, locale)));
    setBusy(true);
    write(draft, details.value).then((saved) => {
      refresh();
      if (saved.ok) {
        const { value } = saved;
        onSaved(value);
        say(before === null
          ? { text: i18n.t(value.state === 'draft' ? 'ledger.editor.addedDraft' : 'popup.form.added', { number: value.number }) }
          : { text: i18n.t('popup.form.saved', { number: value.number }), action: { label: i18n.t('popup.form.undo'), run: () => undo(value, before) } });
      } else if (saved.error === 'full' || saved.error === 'blocked' || saved.error === 'failed') setFailure(saved.error);
      else if (saved.error === 'notFound') say({ tone: 'warn', text: i18n.t('popup.detail.gone') });
      else refuse([problemText(saved.error, locale)]);
    }).catch(raise).finally(() => setBusy(false));
    return undefined;
  };
  return { busy, messages, failure, clear: () => setMessages([]), save };
}

function reasonText(error: PurchaseOrderProblem | 'notFound' | StorageFailure, locale: string): string {
  if (error === 'notFound') return i18n.t('popup.detail.gone');
  return error === 'full' || error === 'blocked' || error === 'failed' ? failureText(error) : problemText(error, locale).text;
}

/** The details that differ from those of `before`. */
function changedDetails(before: PurchaseOrder, details: PurchaseOrderDetails): Partial<PurchaseOrderDetails> {
  const old = new Map(Object.entries(detailsOf(before)));
  return Object.fromEntries(Object.entries(details).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old.get(name))));
}
