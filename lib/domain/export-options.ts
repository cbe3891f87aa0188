import type { Instant } from './plain-date.ts';

/** The order of a date's parts in the other program: its organisation's region decides, never the file. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** Most characters of such a text. */
export const exportDetailMost = 1000;

/** What the other program must be told that no order and no PO says. Texts that were not given are empty. */
export interface ExportDetails {
  /** The organisation that buys. */
  readonly buyerName: string;
  /** Its id in the other program's network, and whose id that is, such as `DUNS` or `NetworkID`. */
  readonly buyerId: string;
  readonly buyerIdDomain: string;
  /** The supplier as the other program has it in its list. */
  readonly supplierName: string;
  readonly supplierId: string;
  readonly supplierIdDomain: string;
  /** The account for what is on a PO without a GL code. */
  readonly account: string;
  /** The name of a tax rate, letter by letter as the other program shows it. */
  readonly taxType: string;
  /** Null: nobody said yet, and no file can tell. */
  readonly dateOrder: DateOrder | null;
  /** Whole days from a bill's date to its due date; 0: paid when it was ordered. */
  readonly paymentDays: number;
}

/** The same when a file is written. */
export interface ExportOptions extends ExportDetails {
  readonly dateOrder: DateOrder;
  readonly writtenAt: Instant;
}

/** Of which nothing is said yet. */
export const noExportDetails: ExportDetails = {
  buyerName: '', buyerId: '', buyerIdDomain: '', supplierName: '', supplierId: '', supplierIdDomain: '', account: '', taxType: '', dateOrder: null, paymentDays: 0,
};
