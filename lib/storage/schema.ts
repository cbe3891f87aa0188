import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Acceptance } from '../domain/acceptance.ts';
import type { Checkout } from '../domain/checkout.ts';
import type { ListCompleteness } from '../domain/completeness.ts';
import type { Correspondence, CorrespondenceId } from '../domain/correspondence.ts';
import type { Entry } from '../domain/entry.ts';
import type { Examination } from '../domain/findings/examination.ts';
import type { ExportId, ExportRecord } from '../domain/export-record.ts';
import type { FindingKey, FindingRecord } from '../domain/finding-record.ts';
import type { Finding, FindingSubject } from '../domain/findings/finding.ts';
import type { PageHealth } from '../domain/health.ts';
import type { CheckoutKey, LinkId, OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { Invoice, InvoiceId } from '../domain/invoice.ts';
import type { Link } from '../domain/link.ts';
import type { ListWalk } from '../domain/list-walk.ts';
import type { NumberSeries } from '../domain/number-rules/series.ts';
import type { OrderBrief } from '../domain/order-brief.ts';
import type { Order } from '../domain/order.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { PoNumberKey } from '../domain/po-number.ts';
import type { LinkedDegree } from '../domain/progress.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import type { ImportId, ImportStep, ReportImport } from '../domain/report-import.ts';
import type { Settings } from '../domain/settings.ts';
import type { TrailEnd } from '../domain/trail.ts';

/** What the readers make of the pages they meet: not part of the ledger itself, so its changes leave no audit entry. */
export type HealthRecord = PageHealth | ListCompleteness;

/*
 * Records are the domain's values plus `keys`, computed by the repositories for the indexes alone. A key that is absent
 * keeps its record out of that index, which is how an index holds just the records somebody will ask for.
 */

/** `list` sorts favourites first, then the last used: `[0 | 1, -usedAt]`, so that one `getAll` with a limit fills a list. `remind`: the day to remind of its request, while that is not answered. */
export interface PurchaseOrderRecord extends PurchaseOrder {
  readonly keys: { readonly list: readonly [number, number]; readonly remind?: PlainDate };
}

/** `match`: `marketplace/asin/day` of the order's first ASIN, while items may still decide its checkout. `day`: when it was placed, or empty. `loose`: the same, of an order that was not cancelled and has no purchase order. */
export interface OrderRecord extends Order {
  readonly keys: { readonly match?: string; readonly day: string; readonly loose?: string };
}

/** All of an order that was not cancelled: `day`: the purchase order and when it was placed (`9999`: not known yet). `receipt`: the purchase order and how much arrived. `unpriced`: the purchase order, while no page showed what the order costs. */
export interface LinkRecord extends Link {
  readonly keys: {
    readonly day?: readonly [PurchaseOrderId, string];
    readonly receipt?: readonly [PurchaseOrderId, LinkedDegree];
    readonly unpriced?: PurchaseOrderId;
  };
}

/** `items`: `marketplace/asin/day` of each item once submitted, and the keys of orders it names or doubts. `waiting`: 1 while it waits. `unknown`: a chosen number nobody saved yet. `holds`: the purchase orders whose budget it holds until its orders are linked. */
export interface CheckoutRecord extends Checkout {
  readonly keys: {
    readonly items: readonly string[];
    readonly waiting?: 1;
    readonly unknown?: PoNumberKey;
    readonly holds: readonly PurchaseOrderId[];
  };
}

/** What is kept under a name: the person's own settings (only those that differ from what is given), by mask where each number series stands, and which purchase order came under which number of the organisation's catalogue. */
export type SettingsRecord =
  | { readonly key: 'own'; readonly values: Partial<Settings> }
  | { readonly key: 'series'; readonly counters: Readonly<Record<string, NumberSeries['next']>> }
  /** Where the audit trail ends. */
  | { readonly key: 'trail'; readonly end: TrailEnd }
  | { readonly key: 'catalogue'; readonly purchaseOrders: Readonly<Record<string, PurchaseOrderId>> };

/** `open`: its first day, while nobody dismissed it. */
export interface FindingFactsRecord extends Finding {
  readonly keys: { readonly open?: PlainDate };
}

/** Everything the database holds, version 3. */
export interface LedgerSchema extends DBSchema {
  purchaseOrders: {
    key: PurchaseOrderId;
    value: PurchaseOrderRecord;
    indexes: { byNumberKey: PoNumberKey; byList: [number, number]; byReminder: PlainDate };
  };
  orders: { key: OrderKey; value: OrderRecord; indexes: { byMatch: string; byDay: string; byLoose: string } };
  /** One for each order, written with it. */
  orderBriefs: { key: OrderKey; value: OrderBrief };
  links: {
    key: LinkId;
    value: LinkRecord;
    indexes: { byOrder: OrderKey; byPurchaseOrder: PurchaseOrderId; byDay: [PurchaseOrderId, string]; byReceipt: [PurchaseOrderId, LinkedDegree]; byUnpriced: PurchaseOrderId; byPlaced: PlainDate };
  };
  checkouts: {
    key: CheckoutKey;
    value: CheckoutRecord;
    indexes: { byItem: string; byWaiting: number; byUnknownNumber: PoNumberKey; byHold: PurchaseOrderId };
  };
  entries: { key: number; value: Entry; indexes: { bySubject: string } };
  health: { key: HealthRecord['key']; value: HealthRecord };
  settings: { key: SettingsRecord['key']; value: SettingsRecord };
  walks: { key: ListWalk['key']; value: ListWalk };
  invoices: { key: InvoiceId; value: Invoice; indexes: { byOrder: OrderKey; byNumber: string } };
  acceptances: { key: OrderKey; value: Acceptance };
  findings: { key: FindingKey; value: FindingRecord };
  /** The facts of every finding, also of those to come: found from the other stores alone, so never in a backup. */
  foundFindings: {
    key: FindingKey;
    value: FindingFactsRecord;
    indexes: { bySubject: FindingSubject; byOrder: OrderKey; byPurchaseOrder: PurchaseOrderId; byOpen: PlainDate };
  };
  examinations: { key: Examination['key']; value: Examination };
  correspondence: {
    key: CorrespondenceId;
    value: Correspondence;
    indexes: { byPurchaseOrder: PurchaseOrderId; byOrder: OrderKey; byAt: number };
  };
  exports: { key: ExportId; value: ExportRecord; indexes: { byPurchaseOrder: PurchaseOrderId; byAt: number } };
  /** Reports on their way into the ledger, and the way back: none of the ledger's own records, so never in a backup. */
  imports: { key: ImportId; value: ReportImport };
  importSteps: { key: [ImportId, number]; value: ImportStep };
}

export const storeNames = [
  'purchaseOrders', 'orders', 'orderBriefs', 'links', 'checkouts', 'entries', 'health', 'settings', 'walks',
  'invoices', 'acceptances', 'findings', 'foundFindings', 'examinations', 'correspondence', 'exports', 'imports', 'importSteps',
] as const;
export type StoreName = (typeof storeNames)[number];

/** The open database. */
export type LedgerDb = IDBPDatabase<LedgerSchema>;
/** A transaction that may read every store. */
export type ReadTransaction = IDBPTransaction<LedgerSchema, StoreName[], 'readonly' | 'readwrite'>;
/** A transaction that may write every store. */
export type WriteTransaction = IDBPTransaction<LedgerSchema, StoreName[], 'readwrite'>;
/** A transaction over the health store alone. */
export type HealthTransaction = IDBPTransaction<LedgerSchema, ['health'], 'readwrite'>;
/** A transaction over findings alone. */
export type FindingTransaction = IDBPTransaction<LedgerSchema, ['findings', 'foundFindings', 'examinations'], 'readwrite'>;
/** A transaction over orders and their briefs alone. */
export type BriefTransaction = IDBPTransaction<LedgerSchema, ['orders', 'orderBriefs'], 'readwrite'>;
/** A transaction over imports that are not in the ledger yet. */
export type ImportTransaction = IDBPTransaction<LedgerSchema, ['imports', 'importSteps'], 'readwrite'>;
