import type { PurchaseOrderId } from '../domain/ids.ts';
import type { PoNumberKey } from '../domain/po-number.ts';
import type { Settings } from '../domain/settings.ts';
import type { NumberSeries } from '../domain/number-rules/series.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';

/** The settings a person made for themselves. Those they never touched are absent. */
export async function getOwnSettings(tx: ReadTransaction): Promise<Partial<Settings>> {
  const record = await tx.objectStore('settings').get('own');
  return record?.key === 'own' ? record.values : {};
}

/** Keeps a person's own settings, all of them. */
export async function putOwnSettings(tx: WriteTransaction, values: Partial<Settings>): Promise<void> {
  await tx.objectStore('settings').put({ key: 'own', values });
}

/** How far the series of a mask has counted, per period. */
export async function getCounters(tx: ReadTransaction, mask: string): Promise<NumberSeries['next']> {
  return (await allCounters(tx))[mask] ?? {};
}

/** Keeps how far the series of a mask has counted. */
export async function putCounters(tx: WriteTransaction, mask: string, next: NumberSeries['next']): Promise<void> {
  await tx.objectStore('settings').put({ key: 'series', counters: { ...(await allCounters(tx)), [mask]: next } });
}

async function allCounters(tx: ReadTransaction): Promise<Readonly<Record<string, NumberSeries['next']>>> {
  const record = await tx.objectStore('settings').get('series');
  return record?.key === 'series' ? record.counters : {};
}

/** Which purchase order came under which number of the organisation's catalogue: a person may have renamed it since. */
export async function getCatalogueNumbers(tx: ReadTransaction): Promise<Readonly<Record<string, PurchaseOrderId>>> {
  const record = await tx.objectStore('settings').get('catalogue');
  return record?.key === 'catalogue' ? record.purchaseOrders : {};
}

/** Remembers under which numbers purchase orders came, beside what is remembered already. */
export async function putCatalogueNumbers(tx: WriteTransaction, numbers: Readonly<Record<PoNumberKey, PurchaseOrderId>>): Promise<void> {
  await tx.objectStore('settings').put({ key: 'catalogue', purchaseOrders: { ...(await getCatalogueNumbers(tx)), ...numbers } });
}
