import { canonicalText } from '../../domain/canonical-text.ts';
import type { Examination, ExaminationPlace } from '../../domain/findings/examination.ts';
import type { Finding, FindingSubject } from '../../domain/findings/finding.ts';
import { notSeenSince } from '../../domain/findings/not-seen-since.ts';
import { entrySlice, getEntry, getTrailEnd } from '../../storage/entries.ts';
import { findingsOfKind, getExamination } from '../../storage/findings.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import type { AppContext } from '../context.ts';
import { changedSubjects } from './changed-subjects.ts';
import { checkoutFindingsIn } from './checkout-findings-in.ts';
import { examineOrders, examinePurchaseOrders, type Examined } from './examine-slice.ts';
import { readFindingBasis, type FindingBasis } from './finding-basis.ts';
import { findingsIn } from './gather-order-facts.ts';
import { listFindingsIn, listsIn, listText } from './list-findings-in.ts';
import { purchaseOrderFindingsIn } from './purchase-order-findings-in.ts';

/** To be raised with every change of a rule: ledgers are examined anew then. */
const rulesVersion = 4;
/** Entries followed at once: they may tell of as many orders, each with its neighbours. */
const entriesAtOnce = 200;
/** Beyond so many entries examining everything is quicker than following them. */
const mostFollowed = 20_000;

/** The next part of examining the ledger, found but not written. */
export interface ExaminationStep extends Examined {
  /** As it is once the step is written. */
  readonly after: Examination;
  /** Everything found before goes first; or, once everything was examined, what was said of findings that were not found again. */
  readonly sweep: 'found' | 'vanished' | null;
}

/** Finds what the next part gives; null when everything is examined as of now. */
export async function nextStep(tx: ReadTransaction, ctx: AppContext): Promise<ExaminationStep | null> {
  const [basis, known, end] = await Promise.all([readFindingBasis(tx, ctx), getExamination(tx), getTrailEnd(tx)]);
  const by = canonicalText([rulesVersion, basis.limits, basis.numberRules]);
  if (known === undefined || known.by !== by || !(await goesOn(tx, known, end))) return beginning({ key: 'findings', end, by, next: { part: 'orders', before: null }, lists: {} });
  if (known.next !== null) return partOfAll(tx, ctx, basis, known, known.next);
  if (end !== null && end.seq !== known.end?.seq) return follow(tx, ctx, basis, known, end);
  return newerLists(tx, basis, known);
}

const beginning = (after: Examination): ExaminationStep => ({ after, sweep: 'found', subjects: [], found: [], examined: 0 });

/** True when the trail goes on from where it was examined: it was not exchanged, as by a restored backup, and is not too far ahead. */
async function goesOn(tx: ReadTransaction, known: Examination, end: Examination['end']): Promise<boolean> {
  if (known.end === null) return end === null;
  if (end === null || end.seq < known.end.seq || end.seq - known.end.seq > mostFollowed) return false;
  return (await getEntry(tx, known.end.seq))?.hash === known.end.hash;
}

async function partOfAll(tx: ReadTransaction, ctx: AppContext, basis: FindingBasis, known: Examination, place: ExaminationPlace): Promise<ExaminationStep> {
  const part = place.part === 'orders' ? await examineOrders(tx, basis, place) : await examinePurchaseOrders(tx, basis, place);
  if (part.next !== null) return { ...part, after: { ...known, next: part.next }, sweep: null };
  const checkouts = await checkoutsNow(tx, ctx, basis);
  return {
    subjects: [...part.subjects, ...checkouts.subjects], found: [...part.found, ...checkouts.found], examined: part.examined,
    after: { ...known, next: null }, sweep: 'vanished',
  };
}

async function follow(tx: ReadTransaction, ctx: AppContext, basis: FindingBasis, known: Examination, end: NonNullable<Examination['end']>): Promise<ExaminationStep> {
  const entries = await entrySlice(tx, (known.end?.seq ?? 0) + 1, entriesAtOnce);
  const last = entries.at(-1);
  const changed = await changedSubjects(tx, basis, entries);
  if (changed === undefined || last?.seq === undefined || last.hash === null) return beginning({ ...known, end, next: { part: 'orders', before: null }, lists: {} });
  const checkouts = await checkoutsNow(tx, ctx, basis);
  const ofOrders = await Promise.all([...changed.orders].map((key) => findingsIn(tx, basis, key)));
  const ofPurchaseOrders = await Promise.all([...changed.purchaseOrders].map(async (id) => {
    const purchaseOrder = await basis.purchaseOrder(id);
    return purchaseOrder === undefined ? [] : purchaseOrderFindingsIn(tx, basis, purchaseOrder);
  }));
  return {
    subjects: [...[...changed.orders].map((key) => `order/${key}` as const), ...[...changed.purchaseOrders].map((id) => `purchaseOrder/${id}` as const), ...checkouts.subjects],
    found: [...ofOrders.flat(), ...ofPurchaseOrders.flat(), ...checkouts.found], examined: entries.length,
    after: { ...known, end: { seq: last.seq, hash: last.hash } }, sweep: null,
  };
}

async function checkoutsNow(tx: ReadTransaction, ctx: AppContext, basis: FindingBasis): Promise<{ readonly subjects: FindingSubject[]; readonly found: Finding[] }> {
  const [before, found] = await Promise.all([findingsOfKind(tx, 'checkout/'), checkoutFindingsIn(tx, ctx, basis)]);
  return { found, subjects: [...new Set([...before, ...found].map(({ subject }) => subject))] };
}

/** Lists that were read since; and those with findings, whose orders may have been seen elsewhere. */
async function newerLists(tx: ReadTransaction, basis: FindingBasis, known: Examination): Promise<ExaminationStep | null> {
  const before = await findingsOfKind(tx, 'list/');
  const lists = await listsIn(tx);
  const seenAgain = new Set<FindingSubject>();
  for (const { subject, orderKeys: [key] } of before) {
    const order = key === undefined ? undefined : await basis.order(key);
    const list = lists.find((each) => each.key === subject);
    if (list !== undefined && (order === undefined || notSeenSince(list, [order], basis.limits.zone).length === 0)) seenAgain.add(subject);
  }
  const newer = lists.filter((list) => known.lists[list.key] !== listText(list) || seenAgain.has(list.key));
  if (newer.length === 0) return null;
  const found = await Promise.all(newer.map((list) => listFindingsIn(tx, basis, list)));
  const texts = Object.fromEntries(newer.map((list) => [list.key, listText(list)]));
  return { subjects: newer.map(({ key }) => key), found: found.flat(), examined: 0, after: { ...known, lists: { ...known.lists, ...texts } }, sweep: null };
}
