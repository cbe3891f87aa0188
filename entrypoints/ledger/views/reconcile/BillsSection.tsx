import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { BillForm } from '../../../../components/reconcile/BillForm.tsx';
import { BillList } from '../../../../components/reconcile/BillList.tsx';
import { addInvoice } from '../../../../lib/app/add-invoice.ts';
import { editInvoice } from '../../../../lib/app/edit-invoice.ts';
import { countOthersNumbered, readInvoices } from '../../../../lib/app/read-invoices.ts';
import type { Invoice, InvoiceId } from '../../../../lib/domain/invoice.ts';
import type { Order } from '../../../../lib/domain/order.ts';
import { amountFormat, currencyOfRegion } from '../../../../lib/i18n/amount-format.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { usePaperChanges } from './use-paper-changes.ts';

const noneAgain: readonly InvoiceId[] = [];

/** What was billed for an order, and the way to write down what a clerk has on paper. */
export function BillsSection({ order, again = noneAgain }: { order: Order; again?: readonly InvoiceId[] }) {
  const { locale } = usePeopleLocale();
  const read = useLedger((context) => readInvoices(context, { orderKey: order.key }), [order.key]);
  const { busy, change } = usePaperChanges();
  const [open, setOpen] = useState<Invoice | 'new' | null>(null);
  const close = (isDone: boolean): void => { if (isDone) setOpen(null); };
  const countOthers = async (number: string): Promise<number> => {
    const counted = await inLedger((context) => countOthersNumbered(context, { number, orderKey: order.key }));
    return counted.ok ? counted.value : 0; // only a hint: the list above says so when the ledger cannot be read
  };
  return (
    <PanelSection title={i18n.t('reconcile.bill.title')}>
      {read?.ok === true && (
        <BillList
          invoices={read.value} again={again} busy={busy} onEdit={setOpen}
          onRemove={({ id }) => void change((context) => editInvoice(context, { id, given: null }), i18n.t('reconcile.done.removed'))}
        />
      )}
      {open === null
        ? <Button small onClick={() => setOpen('new')}><Icon name="plus" small />{i18n.t('reconcile.bill.add')}</Button>
        : (
          <BillForm
            key={open === 'new' ? 'new' : open.id} invoice={open === 'new' ? null : open} currency={order.total?.currency ?? currencyOfRegion(locale)} format={amountFormat(locale)}
            busy={busy} countOthers={countOthers} onCancel={() => setOpen(null)}
            onSave={(given) => void (open === 'new'
              ? change((context) => addInvoice(context, { orderKey: order.key, given }), i18n.t('reconcile.done.added'))
              : change((context) => editInvoice(context, { id: open.id, given }), i18n.t('reconcile.done.edited'))).then(close)}
          />
        )}
    </PanelSection>
  );
}
