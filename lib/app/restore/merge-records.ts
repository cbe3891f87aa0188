import { changedFields } from '../../domain/changed-fields.ts';
import type { Checkout } from '../../domain/checkout.ts';
import type { LinkId, OrderKey, PurchaseOrderId } from '../../domain/ids.ts';
import { recordKey, type LedgerRecords, type RecordStore } from '../../domain/ledger-records.ts';
import type { Link } from '../../domain/link.ts';
import type { Order } from '../../domain/order.ts';
import { compareRecord, takesFile, type RestoreChoice } from '../../domain/restore-choice.ts';
import { addEntry } from '../../storage/entries.ts';
import { deleteLink, linksOfOrder } from '../../storage/links.ts';
import { getKept, getRecord, putKept, putRecord } from '../../storage/records.ts';
import type { SettingsRecord, WriteTransaction } from '../../storage/schema.ts';
import type { AppContext } from '../context.ts';
import { followInvoices } from '../follow-invoices.ts';
import { matchCluster } from '../match-cluster.ts';
import { recountFigures } from '../recount-figures.ts';
import type { Incoming } from './incoming.ts';
import { linkedToOf, linksByOrder } from './links-by-order.ts';
import { mergeSettings, sameSettings } from './merge-settings.ts';
import { mergeTrail } from './merge-trail.ts';

/** How many orders are matched at once. */
const batch = 200;
const subjects: Partial<Record<RecordStore, string>> = { purchaseOrders: 'purchaseOrder', orders: 'order', checkouts: 'checkout' };

/** Brings the records of a file into a ledger that has records of its own. */
export class MergeRecords {
  added = 0;
  replaced = 0;
  entries = 0;
  private readonly tx: WriteTransaction;
  private readonly ctx: AppContext;
  private readonly incoming: Incoming;
  private readonly choice: RestoreChoice;
  private readonly orders: Order[] = [];
  private readonly formerly: Order[] = [];
  private readonly checkouts: Checkout[] = [];
  private readonly touched = new Set<PurchaseOrderId>();
  private readonly billed = new Set<OrderKey>();
  private readonly linksOf: ReadonlyMap<string, readonly Link[]>;

  constructor(tx: WriteTransaction, ctx: AppContext, incoming: Incoming, choice: RestoreChoice) {
    this.tx = tx;
    this.ctx = ctx;
    this.incoming = incoming;
    this.choice = choice;
    this.linksOf = linksByOrder(incoming.records.links);
  }

  /** Writes those of some records of one store that are to stand. Links come with their orders, entries at the end. */
  async take<Store extends RecordStore>(store: Store, records: readonly LedgerRecords[Store][]): Promise<void> {
    if (store === 'links' || store === 'entries') return;
    const ours = await Promise.all(records.map((record) => getRecord(this.tx, store, recordKey(store, record) ?? '')));
    for (const [index, record] of records.entries()) {
      const mine = ours[index];
      if (takesFile(compareRecord(store, mine, record), this.choice)) await this.write(store, mine, record);
    }
  }

  /** Counts every figure anew, brings in the trail, matches what came in with what was here, and merges the settings. True: these changed. */
  async finish(): Promise<boolean> {
    await recountFigures(this.tx, this.touched);
    this.entries = await mergeTrail(this.tx, this.incoming.records.entries);
    const seeds = Math.max(this.orders.length, this.checkouts.length);
    for (let first = 0; first < seeds; first += batch) {
      const [orders, checkouts] = [this.orders.slice(first, first + batch), this.checkouts.slice(first, first + batch)];
      const keys = new Set(orders.map(({ key }) => key));
      await matchCluster(this.tx, this.ctx, { orders, checkouts, formerly: this.formerly.filter(({ key }) => keys.has(key)) });
    }
    for (const key of this.billed) await followInvoices(this.tx, this.ctx, key);
    const kept = await getKept(this.tx);
    const merged = mergeSettings(kept, this.incoming.settings, this.choice, this.incoming.isKnown);
    if (sameSettings(kept, merged)) return false;
    const names = Object.keys(merged) as Exclude<SettingsRecord['key'], 'trail'>[]; // its own names
    for (const name of names) await putKept(this.tx, name, merged[name]);
    return true;
  }

  private async write<Store extends RecordStore>(store: Store, mine: LedgerRecords[Store] | undefined, record: LedgerRecords[Store]): Promise<void> {
    if (mine === undefined) this.added += 1;
    else {
      this.replaced += 1;
      await this.note(store, mine, record);
    }
    if (store === 'orders') return this.writeOrder(mine as Order | undefined, record as Order); // a pair of this store
    if (store === 'purchaseOrders') this.touched.add((record as LedgerRecords['purchaseOrders']).id); // a record of this store
    if (store === 'invoices') this.billed.add((record as LedgerRecords['invoices']).orderKey); // a record of this store
    if (store === 'checkouts') this.checkouts.push(record as Checkout); // a record of this store
    await putRecord(this.tx, store, record);
  }

  /** An order comes with its links, in place of those it had here. */
  private async writeOrder(mine: Order | undefined, file: Order): Promise<void> {
    const before = await linksOfOrder(this.tx, file.key);
    for (const link of before) await deleteLink(this.tx, link);
    const links = this.linksOf.get(file.key) ?? [];
    const order = { ...file, linkedTo: linkedToOf(file, links) };
    await putRecord(this.tx, 'orders', order);
    for (const link of links) {
      // The id of somebody else's link: this one gets an id of its own.
      const isTaken = (await getRecord(this.tx, 'links', link.id)) !== undefined;
      await putRecord(this.tx, 'links', isTaken ? { ...link, id: this.ctx.newId() as LinkId } : link); // a fresh id, made for this link
    }
    for (const { purchaseOrderId } of [...before, ...links]) this.touched.add(purchaseOrderId);
    this.orders.push(order);
    if (mine !== undefined) this.formerly.push(mine);
  }

  private async note<Store extends RecordStore>(store: Store, mine: LedgerRecords[Store], record: LedgerRecords[Store]): Promise<void> {
    const subject = subjects[store];
    const key = recordKey(store, record) ?? '';
    const changed = changedFields<object>(mine, record);
    if (changed === undefined) return;
    await addEntry(this.tx, {
      at: this.ctx.now(), actor: 'person', action: 'backupRestored', subject: subject === undefined ? 'ledger' : `${subject}/${key}`, before: changed.before, after: changed.after,
    });
  }
}
