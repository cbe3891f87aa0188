import { isDismissed, type Finding, type FindingSubject } from '../domain/findings/finding.ts';
import type { Examination } from '../domain/findings/examination.ts';
import type { FindingKey, FindingRecord } from '../domain/finding-record.ts';
import type { OrderKey, PurchaseOrderId } from '../domain/ids.ts';
import type { Instant, PlainDate } from '../domain/plain-date.ts';
import type { FindingFactsRecord, FindingTransaction, ReadTransaction, WriteTransaction } from './schema.ts';

type AnyFindingTransaction = FindingTransaction | WriteTransaction;

/** A finding and what is kept of it. */
export interface KeptFinding {
  readonly finding: Finding;
  readonly record: FindingRecord;
}

/** Every finding that stands on a day, dismissed ones too. */
export async function standingFindings(tx: ReadTransaction, today: PlainDate): Promise<KeptFinding[]> {
  const [found, records] = await Promise.all([tx.objectStore('foundFindings').getAll(), tx.objectStore('findings').getAll()]);
  const recordOf = new Map(records.map((record) => [record.key, record]));
  return found.filter(({ since }) => since <= today).flatMap((each) => {
    const record = recordOf.get(each.key);
    return record === undefined ? [] : [{ finding: stripped(each), record }];
  });
}

/** How many findings stand on a day and were not dismissed. Reads none of them. */
export function countOpenFindings(tx: ReadTransaction, today: PlainDate): Promise<number> {
  return tx.objectStore('foundFindings').index('byOpen').count(IDBKeyRange.upperBound(today));
}

/** The finding of a key. */
export async function getFinding(tx: ReadTransaction | WriteTransaction, key: FindingKey): Promise<KeptFinding | undefined> {
  const [found, record] = await Promise.all([tx.objectStore('foundFindings').get(key), tx.objectStore('findings').get(key)]);
  return found === undefined || record === undefined ? undefined : { finding: stripped(found), record };
}

/** What is looked at as one, of every finding an order is named in. */
export async function subjectsNaming(tx: ReadTransaction, key: OrderKey): Promise<FindingSubject[]> {
  return (await tx.objectStore('foundFindings').index('byOrder').getAll(key)).map(({ subject }) => subject);
}

/** The findings an order is named in. */
export async function findingsOfOrder(tx: ReadTransaction, key: OrderKey): Promise<Finding[]> {
  return (await tx.objectStore('foundFindings').index('byOrder').getAll(key)).map(stripped);
}

/** The findings a purchase order is named in. */
export async function findingsOfPurchaseOrder(tx: ReadTransaction, id: PurchaseOrderId): Promise<Finding[]> {
  return (await tx.objectStore('foundFindings').index('byPurchaseOrder').getAll(id)).map(stripped);
}

/** The findings of every subject of a kind, such as `checkout/`. */
export async function findingsOfKind(tx: ReadTransaction, kind: 'checkout/' | 'list/'): Promise<Finding[]> {
  return (await tx.objectStore('foundFindings').index('bySubject').getAll(IDBKeyRange.bound(kind, `${kind}\uffff`))).map(stripped);
}

/** What is kept of findings, dismissals among it. */
export function getFindingRecord(tx: ReadTransaction | WriteTransaction, key: FindingKey): Promise<FindingRecord | undefined> {
  return tx.objectStore('findings').get(key);
}

/** How far the ledger was examined; undefined: never. */
export function getExamination(tx: ReadTransaction): Promise<Examination | undefined> {
  return tx.objectStore('examinations').get('findings');
}

/** Keeps how far the ledger was examined. */
export async function putExamination(tx: FindingTransaction, examination: Examination): Promise<void> {
  await tx.objectStore('examinations').put(examination);
}

/**
 * Brings the findings of some subjects up to date: what stands no more goes with what was said of it, what is new is
 * noticed `now`. Answers whether anything differs.
 */
export async function replaceFindings(tx: FindingTransaction, subjects: Iterable<FindingSubject>, found: readonly Finding[], now: Instant): Promise<boolean> {
  const bySubject = new Map<FindingSubject, Map<FindingKey, Finding>>([...subjects].map((subject) => [subject, new Map()]));
  for (const finding of found) bySubject.get(finding.subject)?.set(finding.key, finding);
  const changes = await Promise.all([...bySubject].map(async ([subject, after]) => {
    const before = await tx.objectStore('foundFindings').index('bySubject').getAll(subject);
    const gone = before.filter(({ key }) => !after.has(key));
    const knownAs = new Map(before.map((each) => [each.key, JSON.stringify(stripped(each))]));
    const changed = [...after.values()].filter((finding) => knownAs.get(finding.key) !== JSON.stringify(finding));
    await Promise.all([
      ...gone.flatMap(({ key }) => [tx.objectStore('foundFindings').delete(key), tx.objectStore('findings').delete(key)]),
      ...changed.map((finding) => putFinding(tx, finding, now)),
    ]);
    return gone.length + changed.length > 0;
  }));
  return changes.includes(true);
}

/** Keeps what was found of subjects of which nothing was found before: while everything is examined anew. */
export async function addFindings(tx: FindingTransaction, found: readonly Finding[], now: Instant): Promise<void> {
  await Promise.all(found.map((finding) => putFinding(tx, finding, now)));
}

async function putFinding(tx: FindingTransaction, finding: Finding, now: Instant): Promise<void> {
  const record = (await tx.objectStore('findings').get(finding.key)) ?? { key: finding.key, since: now, dismissal: null };
  await Promise.all([tx.objectStore('findings').put(record), tx.objectStore('foundFindings').put(withKeys(finding, record))]);
}

/** Keeps what was said of a finding. */
export async function putFindingRecord(tx: AnyFindingTransaction, finding: Finding, record: FindingRecord): Promise<void> {
  const stores = tx as WriteTransaction; // both have the two stores; `objectStore` of a union cannot be called
  await Promise.all([stores.objectStore('findings').put(record), stores.objectStore('foundFindings').put(withKeys(finding, record))]);
}

/** Everything found goes; what was said of findings stays until they are found anew. */
export async function clearFound(tx: FindingTransaction): Promise<void> {
  await tx.objectStore('foundFindings').clear();
}

/** Forgets what was said of findings that were not found again. */
export async function forgetVanished(tx: FindingTransaction): Promise<void> {
  const [found, kept] = await Promise.all([tx.objectStore('foundFindings').getAllKeys(), tx.objectStore('findings').getAllKeys()]);
  const standing = new Set(found);
  await Promise.all(kept.filter((key) => !standing.has(key)).map((key) => tx.objectStore('findings').delete(key)));
}

function withKeys(finding: Finding, record: FindingRecord): FindingFactsRecord {
  return { ...finding, keys: isDismissed(finding, record) ? {} : { open: finding.since } };
}

function stripped({ keys: _, ...finding }: FindingFactsRecord): Finding {
  return finding;
}
