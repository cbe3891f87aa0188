import type { Acceptance } from './acceptance.ts';
import type { Checkout } from './checkout.ts';
import type { ListCompleteness } from './completeness.ts';
import type { Correspondence } from './correspondence.ts';
import type { Entry } from './entry.ts';
import type { ExportRecord } from './export-record.ts';
import type { FindingRecord } from './finding-record.ts';
import type { PageHealth } from './health.ts';
import type { Invoice } from './invoice.ts';
import type { Link } from './link.ts';
import type { Order } from './order.ts';
import type { Instant } from './plain-date.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** The ledger's records, by the store they are kept in: all that a backup holds beside the settings. */
export interface LedgerRecords {
  readonly purchaseOrders: PurchaseOrder;
  readonly orders: Order;
  readonly links: Link;
  readonly checkouts: Checkout;
  readonly invoices: Invoice;
  readonly acceptances: Acceptance;
  readonly findings: FindingRecord;
  readonly correspondence: Correspondence;
  readonly exports: ExportRecord;
  readonly health: PageHealth | ListCompleteness;
  readonly entries: Entry;
}

/** The stores of records, each after those its records name. */
export const recordStores = [
  'purchaseOrders', 'orders', 'links', 'checkouts', 'invoices', 'acceptances', 'findings', 'correspondence', 'exports', 'health', 'entries',
] as const satisfies readonly (keyof LedgerRecords)[];
export type RecordStore = (typeof recordStores)[number];

/** Records of several stores. */
export type RecordsByStore = { readonly [Store in RecordStore]: readonly LedgerRecords[Store][] };

/** What tells one record of a store from another. */
const keyFields = {
  purchaseOrders: 'id', orders: 'key', links: 'id', checkouts: 'key', invoices: 'id', acceptances: 'orderKey', findings: 'key', correspondence: 'id',
  exports: 'id', health: 'key', entries: 'seq',
} as const satisfies { readonly [Store in RecordStore]: keyof LedgerRecords[Store] | (Store extends 'health' ? 'key' : never) };

/** A record's key in its store; undefined for an entry that has no place yet. */
export function recordKey<Store extends RecordStore>(store: Store, record: LedgerRecords[Store]): string | number | undefined {
  const field: string = keyFields[store];
  const key: unknown = Object.entries(record).find(([name]) => name === field)?.[1];
  return typeof key === 'string' || typeof key === 'number' ? key : undefined;
}

const timeFields: Partial<Record<RecordStore, string>> = {
  purchaseOrders: 'usedAt', orders: 'seenAt', checkouts: 'changedAt', invoices: 'seenAt', acceptances: 'at', findings: 'since', correspondence: 'at', exports: 'at',
};

/** When a record was last brought up to date; null where nothing says so. */
export function recordTime<Store extends RecordStore>(store: Store, record: LedgerRecords[Store]): Instant | null {
  const time: unknown = Object.entries(record).find(([name]) => name === timeFields[store])?.[1];
  return typeof time === 'number' ? time : null;
}
