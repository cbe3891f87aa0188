import type { IconName } from '../../components/icons.ts';
import type { Tab } from './address.ts';

/** The places of the ledger page, in the order of the rail; the first is where one begins. */
export const places = [
  { tab: 'purchase-orders', icon: 'doc', name: 'ledger.place.purchaseOrders' },
  { tab: 'orders', icon: 'box', name: 'orders.title' },
  { tab: 'requests', icon: 'mail', name: 'ledger.place.requests' },
  { tab: 'walks', icon: 'clock', name: 'walk.place' },
] as const satisfies readonly { readonly tab: Tab; readonly icon: IconName; readonly name: string }[];
