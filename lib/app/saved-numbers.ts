import { bareText } from '../domain/near-number/bare-text.ts';
import { nearestNumber } from '../domain/near-number/near-number.ts';
import type { NumberIndex } from '../domain/near-number/number-index.ts';
import { prepareNumbers } from '../domain/near-number/prepare-numbers.ts';
import { foldedKey } from '../domain/number-rules/folding.ts';
import type { NumberRules } from '../domain/number-rules/number-rules.ts';
import type { NearOffer } from '../domain/number-verdict.ts';
import { poNumberKey, type PoNumber } from '../domain/po-number.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { entriesAfter, lastEntry } from '../storage/entries.ts';
import { allPurchaseOrders, countPurchaseOrders, findByNumber } from '../storage/purchase-orders.ts';
import type { LedgerDb, ReadTransaction } from '../storage/schema.ts';

/** The saved numbers of a database as of one entry of its audit trail. */
interface KnownNumbers {
  readonly index: NumberIndex;
  readonly count: number;
  /** The last entry that is in it. */
  readonly seq: number;
}

/** Kept while this context lives: reading 10,000 purchase orders anew takes longer than a frame. */
const known = new WeakMap<LedgerDb, KnownNumbers>();
/** With more news than this it is quicker to begin anew. */
const mostNews = 500;

/** Every saved number, ready to be compared. The audit trail tells what changed since it was last asked for. */
export async function savedNumbers(tx: ReadTransaction): Promise<NumberIndex> {
  const [seq, count] = await Promise.all([lastEntry(tx), countPurchaseOrders(tx)]);
  const before = known.get(tx.db);
  const index = (before === undefined ? undefined : await withNews(tx, before, seq, count)) ?? prepareNumbers((await allPurchaseOrders(tx)).map(saved));
  known.set(tx.db, { index, count, seq });
  return index;
}

const saved = ({ number, numberKey }: Pick<PurchaseOrder, 'number' | 'numberKey'>) => ({ number, key: numberKey });

/** The index with what was saved since; undefined when it has to be made anew. */
async function withNews(tx: ReadTransaction, { index, count, seq }: KnownNumbers, last: number, countNow: number): Promise<NumberIndex | undefined> {
  if (last === seq) return countNow === count ? index : undefined;
  if (last < seq || last - seq > mostNews) return undefined;
  const news = (await entriesAfter(tx, seq)).filter(({ subject, after }) => subject.startsWith('purchaseOrder/') && after?.['numberKey'] !== undefined);
  if (news.some(({ before }) => before !== null) || count + news.length !== countNow) return undefined;
  for (const { after } of news) index.add(saved(after as unknown as PurchaseOrder)); // the entry of a new record holds all of it
  return index;
}

/** The purchase order of a number, in any writing that the organisation's folding takes for the same. */
export async function savedUnder(tx: ReadTransaction, { folding }: NumberRules, number: PoNumber): Promise<PurchaseOrder | undefined> {
  const isSame = (other: PoNumber): boolean => foldedKey(other, folding) === foldedKey(number, folding);
  const exact = await findByNumber(tx, poNumberKey(number));
  if (exact !== undefined) return isSame(exact.number) ? exact : undefined;
  if (!folding.ignoreSeparators) return undefined;
  const other = (await savedNumbers(tx)).find('bare', bareText(number)).find((each) => isSame(each.number));
  return other === undefined ? undefined : findByNumber(tx, other.key);
}

/** The purchase order that keeps a number from being saved: of two that differ in case alone only one can be. */
export async function takenBy(tx: ReadTransaction, rules: NumberRules, number: PoNumber): Promise<PurchaseOrder | undefined> {
  return (await findByNumber(tx, poNumberKey(number))) ?? savedUnder(tx, rules, number);
}

/** Saved numbers that a text, which is none of them, may have been meant to be, the likeliest first. */
export async function nearOffers(tx: ReadTransaction, text: string): Promise<NearOffer[]> {
  const near = nearestNumber(text, await savedNumbers(tx));
  const found = await Promise.all(near.map((each) => findByNumber(tx, each.key)));
  return near.flatMap((each, index) => {
    const purchaseOrder = found[index];
    return purchaseOrder === undefined ? [] : [{ ...each, title: purchaseOrder.title }];
  });
}
