import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Toast, type ToastMessage } from '../../components/Toast.tsx';
import { onChange } from '../../lib/storage/changes.ts';
import { type Popup, PopupContext } from './popup-context.ts';
import type { View } from './view.ts';
import { Home } from './views/Home.tsx';
import { PurchaseOrderForm } from './views/PurchaseOrderForm.tsx';
import { PurchaseOrderView } from './views/PurchaseOrderView.tsx';
import { ReviewView } from './views/ReviewView.tsx';

/** The popup: one view at a time, and the toast above them all. */
export function App() {
  const [view, show] = useState<View>({ name: 'home', focusId: null });
  const [query, setQuery] = useState('');
  const [toast, say] = useState<ToastMessage | null>(null);
  const [revision, setRevision] = useState(0);
  const refresh = useCallback(() => setRevision((count) => count + 1), []);

  useEffect(() => {
    const stop = new AbortController();
    onChange(refresh, stop.signal);
    return () => stop.abort();
  }, []);

  const popup = useMemo<Popup>(() => ({ revision, refresh, show, say }), [revision]);
  const hideToast = useCallback(() => say(null), []);
  return (
    <PopupContext.Provider value={popup}>
      <Toast message={toast} onGone={hideToast} />
      {view.name === 'home' && <Home query={query} onQuery={setQuery} focusId={view.focusId} />}
      {view.name === 'purchaseOrder' && <PurchaseOrderView key={view.id} id={view.id} number={view.number} />}
      {view.name === 'add' && <PurchaseOrderForm key="add" purchaseOrder={null} draft={view.draft} />}
      {view.name === 'edit' && <PurchaseOrderForm key="edit" purchaseOrder={view.purchaseOrder} draft={view.draft} />}
      {view.name === 'review' && <ReviewView orderKey={view.orderKey} />}
    </PopupContext.Provider>
  );
}
