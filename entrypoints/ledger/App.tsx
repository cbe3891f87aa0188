import { i18n } from '#i18n';
import { useEffect, useMemo } from 'preact/hooks';
import { Rail, type RailPlace } from '../../components/rail/Rail.tsx';
import type { IconName } from '../../components/icons.ts';
import { Toast } from '../../components/Toast.tsx';
import type { PurchaseOrderId } from '../../lib/domain/ids.ts';
import { ExtensionPageContext } from '../extension-page/page-context.ts';
import { usePage } from '../extension-page/use-page.ts';
import { writeAddress, type Address, type Tab } from './address.ts';
import css from './App.module.css';
import { PlaceContext, usePlace } from './use-address.ts';
import { EditorView } from './views/editor/EditorView.tsx';
import { PurchaseOrdersView } from './views/purchase-orders/PurchaseOrdersView.tsx';

/** The places of the ledger page, in the order of the rail. */
const places = [
  { tab: 'purchase-orders', icon: 'doc', name: 'ledger.place.purchaseOrders' },
] as const satisfies readonly { readonly tab: Tab; readonly icon: IconName; readonly name: string }[];

/** The ledger page: the rail, one place beside it, and the toast above them. */
export function App() {
  const { revision, refresh, say, dismiss, moveOn, toast } = usePage();
  const page = useMemo(() => ({ revision, refresh, say, dismiss }), [revision]);
  const place = usePlace(moveOn);
  const current = places.find(({ tab }) => tab === place.address.tab) ?? places[0];
  const edited = editedIn(place.address);
  useEffect(() => {
    document.title = i18n.t('ledger.title', { place: i18n.t(current.name) });
  }, [current]);
  const rail: RailPlace[] = places.map(({ tab, icon, name }) => ({
    name: i18n.t(name), icon, href: writeAddress({ tab, open: '', params: {} }), current: tab === current.tab, waiting: null,
  }));
  return (
    <ExtensionPageContext.Provider value={page}>
      <PlaceContext.Provider value={place}>
        <div class={css['app']}>
          <Rail places={rail} />
          <main class={css['main']}>
            {current.tab === 'purchase-orders' && (edited === undefined ? <PurchaseOrdersView /> : <EditorView key={edited.id ?? 'new'} id={edited.id} />)}
          </main>
        </div>
        <Toast message={toast} onGone={dismiss} />
      </PlaceContext.Provider>
    </ExtensionPageContext.Provider>
  );
}

/** The purchase order an address wants edited, null for a new one; undefined when it wants none edited. */
function editedIn({ open }: Address): { readonly id: PurchaseOrderId | null } | undefined {
  if (open === 'new') return { id: null };
  return open.endsWith('/edit') ? { id: open.slice(0, -'/edit'.length) as PurchaseOrderId } : undefined; // an id of nothing is answered with `notFound`
}
