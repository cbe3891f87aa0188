import { useCallback, useMemo, useState } from 'preact/hooks';
import { Toast } from '../../components/Toast.tsx';
import { ExtensionPageContext } from '../extension-page/page-context.ts';
import { usePage } from '../extension-page/use-page.ts';
import { type Popup, PopupContext } from './popup-context.ts';
import type { View } from './view.ts';
import { Home } from './views/Home.tsx';
import { PurchaseOrderForm } from './views/PurchaseOrderForm.tsx';
import { PurchaseOrderView } from './views/PurchaseOrderView.tsx';
import { ReviewView } from './views/ReviewView.tsx';

/** The popup: one view at a time, and the toast above them all. */
export function App() {
  const [view, setView] = useState<View>({ name: 'home', focusId: null });
  const [query, setQuery] = useState('');
  const { revision, refresh, say, dismiss, moveOn, toast } = usePage();

  const show = useCallback((next: View) => {
    moveOn();
    setView(next);
  }, []);

  const popup = useMemo<Popup>(() => ({ revision, refresh, say, dismiss, show }), [revision]);
  return (
    <ExtensionPageContext.Provider value={popup}>
      <PopupContext.Provider value={popup}>
        <Toast message={toast} onGone={dismiss} />
        {view.name === 'home' && <Home query={query} onQuery={setQuery} focusId={view.focusId} />}
        {view.name === 'purchaseOrder' && <PurchaseOrderView key={view.id} id={view.id} number={view.number} />}
        {view.name === 'add' && <PurchaseOrderForm key="add" purchaseOrder={null} draft={view.draft} />}
        {view.name === 'edit' && <PurchaseOrderForm key="edit" purchaseOrder={view.purchaseOrder} draft={view.draft} />}
        {view.name === 'review' && <ReviewView orderKey={view.orderKey} />}
      </PopupContext.Provider>
    </ExtensionPageContext.Provider>
  );
}
