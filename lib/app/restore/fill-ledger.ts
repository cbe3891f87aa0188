import type { LedgerRecords, RecordStore } from '../../domain/ledger-records.ts';
import type { Order } from '../../domain/order.ts';
import { putKept, putRecord } from '../../storage/records.ts';
import type { WriteTransaction } from '../../storage/schema.ts';
import { recountFigures } from '../recount-figures.ts';
import type { Incoming } from './incoming.ts';
import { linkedToOf, linksByOrder } from './links-by-order.ts';

/** Makes an empty ledger what a file says, the audit trail and its chain included. */
export class FillLedger {
  added = 0;
  readonly replaced = 0;
  readonly entries = 0;
  private readonly tx: WriteTransaction;
  private readonly incoming: Incoming;
  private readonly linksOf: ReadonlyMap<string, readonly LedgerRecords['links'][]>;

  constructor(tx: WriteTransaction, incoming: Incoming) {
    this.tx = tx;
    this.incoming = incoming;
    this.linksOf = linksByOrder(incoming.records.links);
  }

  /** Writes some records of one store. */
  async take<Store extends RecordStore>(store: Store, records: readonly LedgerRecords[Store][]): Promise<void> {
    await Promise.all(records.map((record) => putRecord(this.tx, store, store === 'orders' ? this.linked(record) : record)));
    if (store !== 'entries') this.added += records.length;
  }

  /** Writes the settings and counts every figure anew. True: something was written. */
  async finish(): Promise<boolean> {
    const { own, series, catalogue, trail } = this.incoming.settings;
    await Promise.all([putKept(this.tx, 'own', own), putKept(this.tx, 'series', series), putKept(this.tx, 'catalogue', catalogue), putKept(this.tx, 'trail', trail)]);
    await recountFigures(this.tx, this.incoming.records.purchaseOrders.map(({ id }) => id));
    return true;
  }

  private linked<Store extends RecordStore>(record: LedgerRecords[Store]): LedgerRecords[Store] {
    const order = record as Order; // asked for records of orders alone
    const linkedTo = linkedToOf(order, this.linksOf.get(order.key) ?? []);
    return { ...record, linkedTo };
  }
}
