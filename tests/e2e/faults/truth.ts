import { expect, type BrowserContext } from '@playwright/test';
import type { Store } from '../../store/server.ts';
import { LedgerDatabase } from '../pages/ledger-database.ts';
import type { Purchase } from './purchase.ts';

interface StoredLink { readonly orderKey: string; readonly purchaseOrderId: string }
interface StoredPurchaseOrder { readonly id: string; readonly number: string; readonly orderCount: number }

const sorted = (texts: readonly string[]): string => [...texts].sort().join(' ');

/** The number each order of the shop belongs to, by what was bought. Orders of other days are none of ours. */
function truthOf(store: Store, purchases: readonly Purchase[]): string[] {
  const numberOf = new Map(purchases.map(({ asins, number }) => [sorted(asins), number]));
  return store.state['www.amazon.com'].orders.flatMap(({ id, placedOn, lines }) => {
    const number = placedOn === store.control.today ? numberOf.get(sorted(lines.map(({ product }) => product.asin))) : undefined;
    return number === undefined ? [] : [`amazon.com/${id} ${number}`];
  }).sort();
}

/** Waits, for `timeout` milliseconds at most, until the ledger holds exactly one right link for every order the shop took, and counts them right. */
export async function everyOrderIsLinked(
  context: BrowserContext, extensionId: string, store: Store, purchases: readonly Purchase[], timeout = 15_000,
): Promise<void> {
  const database = new LedgerDatabase(context, extensionId);
  const truth = truthOf(store, purchases);
  expect(truth).toHaveLength(purchases.length);
  const linked = async () => {
    const numberOf = new Map((await database.all<StoredPurchaseOrder>('purchaseOrders')).map(({ id, number }) => [id, number]));
    return (await database.all<StoredLink>('links')).map(({ orderKey, purchaseOrderId }) => `${orderKey} ${numberOf.get(purchaseOrderId)}`).sort();
  };
  await expect.poll(linked, { message: 'links in the ledger', timeout }).toEqual(truth);
  for (const { number, orderCount } of await database.all<StoredPurchaseOrder>('purchaseOrders')) {
    expect(`${number}: ${orderCount}`).toBe(`${number}: ${truth.filter((line) => line.endsWith(` ${number}`)).length}`);
  }
}
