import { i18n } from '#i18n';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { BillList } from '../../../../components/reconcile/BillList.tsx';
import { readInvoicesOf } from '../../../../lib/app/read-invoices.ts';
import type { PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';

/** What was billed for the orders of a purchase order. Nothing while nothing was. */
export function PurchaseOrderBills({ id }: { id: PurchaseOrderId }) {
  const read = useLedger((context) => readInvoicesOf(context, { id }), [id]);
  if (read?.ok !== true || read.value.length === 0) return null;
  return <PanelSection title={i18n.t('reconcile.bill.ofPurchaseOrder')}><BillList invoices={read.value} /></PanelSection>;
}
