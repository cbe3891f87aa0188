import type { IconName } from '../../components/icons.ts';
import type { Tab } from './address.ts';

/** The places of the ledger page, in the order of the rail. */
export const places = [
  { tab: 'overview', icon: 'chart', name: 'ledger.place.overview' },
  { tab: 'purchase-orders', icon: 'doc', name: 'ledger.place.purchaseOrders' },
  { tab: 'orders', icon: 'box', name: 'orders.title' },
  { tab: 'findings', icon: 'warn', name: 'ledger.place.findings' },
  { tab: 'requests', icon: 'mail', name: 'ledger.place.requests' },
  { tab: 'reconcile', icon: 'scales', name: 'ledger.place.reconcile' },
  { tab: 'history', icon: 'ledger', name: 'ledger.place.history' },
  { tab: 'exchange', icon: 'export', name: 'ledger.place.exchange' },
  { tab: 'walks', icon: 'clock', name: 'walk.place' },
] as const satisfies readonly { readonly tab: Tab; readonly icon: IconName; readonly name: string }[];
