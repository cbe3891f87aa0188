import type { Entry } from '../../domain/entry.ts';
import type { LedgerRecords } from '../../domain/ledger-records.ts';
import { entriesOf, subjectsUnder } from '../../storage/entries.ts';
import { linksOfOrder } from '../../storage/links.ts';
import { allRecords, type RecordKey } from '../../storage/records.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import type { Removal } from './gather-removal.ts';

/** What hangs on the records that go: it goes too, or, where it is also about something that stays, no longer names what goes. */
export interface Attached {
  readonly links: readonly LedgerRecords['links'][];
  readonly invoices: readonly RecordKey[];
  readonly acceptances: readonly RecordKey[];
  readonly findings: readonly RecordKey[];
  readonly correspondence: readonly RecordKey[];
  readonly exports: readonly RecordKey[];
  readonly changedCorrespondence: readonly LedgerRecords['correspondence'][];
  readonly changedExports: readonly LedgerRecords['exports'][];
  /** The subjects of the audit trail of which nothing is to be told any more. */
  readonly subjects: ReadonlySet<string>;
}

type Named = Pick<LedgerRecords['exports'], 'purchaseOrderIds' | 'orderKeys'>;

/** Finds it. */
export async function gatherAttached(tx: ReadTransaction, { purchaseOrders, orders, checkouts }: Removal): Promise<Attached> {
  const links = [];
  for (const key of orders) links.push(...await linksOfOrder(tx, key));
  const invoices = (await allRecords(tx, 'invoices')).filter(({ orderKey }) => orders.has(orderKey)).map(({ id }) => id);
  const acceptances = (await allRecords(tx, 'acceptances')).filter(({ orderKey }) => orders.has(orderKey)).map(({ orderKey }) => orderKey);
  const without = <T extends Named>(record: T): T => ({
    ...record,
    purchaseOrderIds: record.purchaseOrderIds.filter((id) => !purchaseOrders.has(id)),
    orderKeys: record.orderKeys.filter((key) => !orders.has(key)),
  });
  const size = ({ purchaseOrderIds, orderKeys }: Named): number => purchaseOrderIds.length + orderKeys.length;
  const correspondence = sorted(await allRecords(tx, 'correspondence'), without, size);
  const exports = sorted(await allRecords(tx, 'exports'), without, size);
  const subjects = new Set([
    ...[...purchaseOrders].map((id) => `purchaseOrder/${id}`), ...[...orders].map((key) => `order/${key}`), ...[...checkouts].map((key) => `checkout/${key}`),
    ...await subjectsAbout(tx, new Set<string>([...purchaseOrders, ...orders])),
  ]);
  // A finding's key is its code, its subject, and sometimes which of several it is.
  const isAbout = (key: string): boolean => {
    const [, kind, first, second] = key.split('/');
    return subjects.has(`${kind}/${first}`) || subjects.has(`${kind}/${first}/${second}`);
  };
  const findings = (await allRecords(tx, 'findings')).filter(({ key }) => isAbout(key)).map(({ key }) => key);
  for (const subject of await subjectsUnder(tx, 'finding/')) if (isAbout(subject.slice('finding/'.length))) subjects.add(subject);
  return {
    links, invoices, acceptances, findings, subjects,
    correspondence: correspondence.gone.map(({ id }) => id), exports: exports.gone.map(({ id }) => id),
    changedCorrespondence: correspondence.changed, changedExports: exports.changed,
  };
}

/** Correspondence and exports the trail tells of, also those that are gone since, that are about nothing but what goes. */
async function subjectsAbout(tx: ReadTransaction, going: ReadonlySet<string>): Promise<readonly string[]> {
  const about: string[] = [];
  for (const subject of [...await subjectsUnder(tx, 'correspondence/'), ...await subjectsUnder(tx, 'export/')]) {
    const named = (await entriesOf(tx, subject)).flatMap(({ before, after }) => [before, after].flatMap(namedIn));
    if (named.length > 0 && named.every((id) => going.has(id))) about.push(subject);
  }
  return about;
}

function namedIn(fields: Entry['after']): readonly string[] {
  return [fields?.['purchaseOrderIds'], fields?.['orderKeys']].flatMap((ids) => (Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []));
}

function sorted<T extends Named>(records: readonly T[], without: (record: T) => T, size: (record: Named) => number): { readonly gone: readonly T[]; readonly changed: readonly T[] } {
  const affected = records.map((record) => ({ record, rest: without(record) })).filter(({ record, rest }) => size(rest) < size(record));
  return {
    gone: affected.filter(({ rest }) => size(rest) === 0).map(({ record }) => record),
    changed: affected.filter(({ rest }) => size(rest) > 0).map(({ rest }) => rest),
  };
}
