import type { Brand } from './brand.ts';
import type { OrderKey } from './ids.ts';
import type { Invoice, InvoiceId } from './invoice.ts';
import type { Marketplace } from './marketplace.ts';
import type { Order } from './order.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { ReportFamily, ReportOrder, ReportRefund, ReportReturn } from './report.ts';

/** Our own id of one import of a report (random UUID). */
export type ImportId = Brand<string, 'ImportId'>;

/** Everything a report says of one order. A returns or refunds report has no `order`. */
export interface ReportedOrder {
  readonly orderId: ReportOrder['orderId'];
  /** From the report's website column, else from a currency that one marketplace alone charges in; null: a person has to say. */
  readonly marketplace: Marketplace | null;
  readonly order: ReportOrder | null;
  readonly returns: readonly ReportReturn[];
  readonly refunds: readonly ReportRefund[];
}

/** What a person decided before an import began. */
export interface ImportChoice {
  /** Of the orders the report itself names none for. */
  readonly marketplace: Marketplace | null;
  /** Who is right where report and ledger cannot both be, but for the orders in `otherwise`, where it is the other one. */
  readonly winner: 'ledger' | 'report';
  readonly otherwise: readonly OrderKey[];
}

/**
 * How far an import is. `reading`: its file is being read. `read`: nothing is in the ledger yet. `applying`: some of it is.
 * `done`: all of it is, and can be taken back. `takingBack`: some of it is out again.
 */
export type ImportState = 'reading' | 'read' | 'applying' | 'done' | 'takingBack';

/** What an import changed. */
export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** One import of a report, from its file to the ledger and back. */
export interface ReportImport {
  readonly id: ImportId;
  readonly file: { readonly name: string; readonly size: number };
  readonly state: ImportState;
  readonly startedAt: Instant;
  readonly doneAt: Instant | null;
  /** Null while it is not read. */
  readonly report: ReadReport | null;
  readonly choice: ImportChoice | null;
  /** How many of its steps are in the ledger. */
  readonly stepsDone: number;
  readonly counts: ImportCounts;
}

/** What is known of a report once it was read. */
export interface ReadReport {
  readonly family: ReportFamily;
  /** The language of its column names, ISO 639-1. */
  readonly language: string;
  readonly columns: number;
  readonly rows: number;
  readonly orders: number;
  readonly steps: number;
  /** The last day it tells of: of two reports the one with the later day is the newer one. Null: it names no day. */
  readonly asOf: PlainDate | null;
  /** How many orders have no marketplace, and the one the report's language speaks for. */
  readonly homeless: number;
  readonly likelyMarketplace: Marketplace | null;
  readonly unreadableCount: number;
}

/** What an import did to one order: what it takes to undo it. */
export interface OrderImage {
  readonly key: OrderKey;
  /** The place of its entry in the audit trail. */
  readonly entry: number;
  /** The fields that changed, as they were and as they are; null: the order came with the import. */
  readonly before: Partial<Order> | null;
  readonly after: Partial<Order>;
  /** As they were; null: came with the import. */
  readonly invoices: readonly { readonly id: InvoiceId; readonly before: Invoice | null }[];
}

/** A part of an import, small enough for one transaction: what is to be done, then what was done. */
export interface ImportStep {
  readonly importId: ImportId;
  /** From 0. */
  readonly place: number;
  /** Empty once it is in the ledger. */
  readonly orders: readonly ReportedOrder[];
  readonly images: readonly OrderImage[];
}
