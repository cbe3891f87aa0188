import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { useAddress } from '../use-address.ts';
import { ExchangeView } from './exchange/ExchangeView.tsx';
import { FindingsView } from './findings/FindingsView.tsx';
import { HistoryView } from './history/HistoryView.tsx';
import { OverviewView } from './overview/OverviewView.tsx';
import { ReconcileView } from './reconcile/ReconcileView.tsx';
import { EditorView } from './editor/EditorView.tsx';
import { OrdersView } from './orders/OrdersView.tsx';
import { PaperView, paperIn } from './papers/PaperView.tsx';
import { PurchaseOrdersView } from './purchase-orders/PurchaseOrdersView.tsx';
import { NewRequest } from './requests/NewRequest.tsx';
import { RequestsView } from './requests/RequestsView.tsx';
import { RequestView } from './requests/RequestView.tsx';
import { Walks } from './walks/Walks.tsx';

/** What the address names. An id of nothing is answered by the view that reads it. */
export function CurrentView() {
  const { address: { tab, open } } = useAddress();
  const paper = paperIn(tab, open);
  if (paper !== undefined) return <PaperView key={open} {...paper} />;
  if (tab === 'overview') return <OverviewView />;
  if (tab === 'orders') return <OrdersView />;
  if (tab === 'findings') return <FindingsView />;
  if (tab === 'reconcile') return <ReconcileView />;
  if (tab === 'history') return <HistoryView />;
  if (tab === 'exchange') return <ExchangeView />;
  if (tab === 'requests') {
    if (open === 'new') return <NewRequest />;
    return open === '' ? <RequestsView /> : <RequestView key={open} id={open as PurchaseOrderId} />; // looked up before anything is done with it
  }
  if (tab === 'walks') return <Walks />;
  const edited = editedIn(open);
  return edited === undefined ? <PurchaseOrdersView /> : <EditorView key={open} id={edited} />;
}

/** The purchase order that is to be edited, null for a new one; undefined when none is. */
function editedIn(open: string): PurchaseOrderId | null | undefined {
  if (open === 'new') return null;
  return open.endsWith('/edit') ? open.slice(0, -'/edit'.length) as PurchaseOrderId : undefined; // looked up before anything is done with it
}
