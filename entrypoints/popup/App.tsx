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
  const [view, setView] = useState<View>({ name: 'home', focusId: null });
  const [query, setQuery] = useState('');
  const [toast, say] = useState<ToastMessage | null>(null);
  const [revision, setRevision] = useState(0);
  const refresh = useCallback(() => setRevision((count) => count + 1), []);

  useEffect(() => {
    const stop = new AbortController();
    onChange(refresh, stop.signal);
    return () => stop.abort();
  }, []);

  // A way back outlives the view it was offered in; a plain confirmation does not follow a person around.
  const show = useCallback((next: View) => {
    say((message) => (message?.action === undefined ? null : message));
    setView(next);
  }, []);

  const dismiss = useCallback(() => say(null), []);
  const popup = useMemo<Popup>(() => ({ revision, refresh, show, say, dismiss }), [revision]);
  return (
    <PopupContext.Provider value={popup}>
      <Toast message={toast} onGone={dismiss} />
      {view.name === 'home' && <Home query={query} onQuery={setQuery} focusId={view.focusId} />}
      {view.name === 'purchaseOrder' && <PurchaseOrderView key={view.id} id={view.id} number={view.number} />}
      {view.name === 'add' && <PurchaseOrderForm key="add" purchaseOrder={null} draft={view.draft} />}
      {view.name === 'edit' && <PurchaseOrderForm key="edit" purchaseOrder={view.purchaseOrder} draft={view.draft} />}
      {view.name === 'review' && <ReviewView orderKey={view.orderKey} />}
    </PopupContext.Provider>
  );
}
