// Runs in a page of the extension, bundled: sums up and searches a large ledger. See overview.ts.
import { listOrders } from '../../lib/app/list-orders.ts';
import { openContext } from '../../lib/app/open-context.ts';
import { readOverview } from '../../lib/app/read-overview.ts';
import type { Result } from '../../lib/domain/result.ts';

export { fill } from './ledger.page.ts';

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`The ledger says: ${String(result.error)}`);
  return result.value;
}

/** Milliseconds to sum up twelve months in a page that read nothing yet, and again once it did. */
export async function timeOverview(): Promise<{ first: number; again: number }> {
  const context = valueOf(await openContext());
  const time = async (): Promise<number> => {
    const start = performance.now();
    const { spend } = valueOf(await readOverview(context, { period: 'months12' }));
    if ((spend[0]?.orders ?? 0) < 1_000) throw new Error('The overview holds too little');
    return performance.now() - start;
  };
  return { first: await time(), again: await time() };
}

/** Milliseconds to read what the overview sums up, as it is stored: all orders, of which it tells what waits, and the links of twelve months. */
export async function timeRawOverview(): Promise<number> {
  const { db } = valueOf(await openContext());
  const days = IDBKeyRange.bound(new Date(Date.now() - 365 * 86_400_000).toISOString().slice(0, 10), '9999');
  const start = performance.now();
  const tx = db.transaction(['orders', 'links', 'purchaseOrders']);
  await Promise.all([tx.objectStore('orders').getAll(), tx.objectStore('links').index('byPlaced').getAll(days), tx.objectStore('purchaseOrders').getAll()]);
  return performance.now() - start;
}

/** Milliseconds to search for what is not there, and for late orders, in a page that read nothing yet; then to search once more. */
export async function timeSearch(): Promise<{ first: number; late: number; again: number }> {
  const context = valueOf(await openContext());
  const time = async (query: string, filter: 'all' | 'late'): Promise<number> => {
    const start = performance.now();
    const { rows } = valueOf(await listOrders(context, { query, filter, sort: 'latest', offset: 0, limit: 200 }));
    if (rows.length > 0) throw new Error('The search found what is not there');
    return performance.now() - start;
  };
  return { first: await time('nowhere at all', 'all'), late: await time('', 'late'), again: await time('nowhere else', 'all') };
}

/** Milliseconds to read every order as it is stored: what a search without a hit had to do. */
export async function timeRawSearch(): Promise<number> {
  const { db } = valueOf(await openContext());
  const start = performance.now();
  await db.getAll('orders');
  return performance.now() - start;
}
