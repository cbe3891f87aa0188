import type { ListCompleteness } from '../../domain/completeness.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import { isReadInFull, notSeenSince } from '../../domain/findings/not-seen-since.ts';
import { orderKey } from '../../domain/ids.ts';
import { addDays, toPlainDate, type PlainDate } from '../../domain/plain-date.ts';
import { textHash } from '../../domain/text-hash.ts';
import { allHealth } from '../../storage/health.ts';
import { orderKeysPlaced } from '../../storage/orders-by-day.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import type { FindingBasis } from './finding-basis.ts';

/** What was seen of every list of orders. */
export async function listsIn(tx: ReadTransaction): Promise<ListCompleteness[]> {
  return (await allHealth(tx)).filter((record) => record.kind === 'list');
}

/** A list in one short text that changes with all that its findings follow from: when and whether it was read in full, and which orders it holds. */
export function listText(list: ListCompleteness): string {
  return `${list.seenOn} ${isReadInFull(list) ? 'full' : 'part'} ${textHash(list.seen.map(({ orderId }) => orderId).join(' '))}`;
}

/** Orders a list that was read in full does not show any more. */
export async function listFindingsIn(tx: ReadTransaction, basis: FindingBasis, list: ListCompleteness): Promise<Finding[]> {
  if (!isReadInFull(list)) return [];
  const { marketplace, seen } = list;
  const { from, until } = daysOf(list);
  const shown = new Set(seen.map(({ orderId }) => orderKey(marketplace, orderId)));
  const missing = (await orderKeysPlaced(tx, marketplace, from, until)).filter((key) => !shown.has(key));
  const orders = await Promise.all(missing.map((key) => basis.order(key)));
  return notSeenSince(list, orders.filter((order) => order !== undefined), basis.limits.zone);
}

/** The days that are surely within a list's period: Amazon counts calendar months, and days differ by time zone. */
function daysOf({ period, seenOn }: ListCompleteness): { readonly from: PlainDate; readonly until: PlainDate } {
  if (period.startsWith('year-')) {
    const year = period.slice('year-'.length);
    return { from: toPlainDate(`${year}-01-01`) ?? seenOn, until: toPlainDate(`${year}-12-31`) ?? seenOn };
  }
  const days = period === 'last30' ? 29 : 28 * Number(period.slice('months-'.length)) - 1;
  return { from: addDays(seenOn, 1 - days), until: seenOn };
}
