import type { OtherReading, Reading } from '../domain/reading.ts';
import { marketplaceOfUrl } from './marketplaces.ts';
import { pageOf } from './pages.ts';
import { startLog } from './read.ts';
import type { Reader } from './reader.ts';
import { readCheckout } from './readers/checkout.ts';
import { readConfirmation } from './readers/confirmation.ts';
import { readOrderList } from './readers/order-list.ts';
import { readOrderDetails } from './readers/order-details.ts';
import { readInvoice } from './readers/invoice.ts';

/** The reader of each kind of page. Adding a kind is one rule in `pages.ts`, one reader and this row. */
const readers: { readonly [Kind in Exclude<Reading['page'], 'other'>]: Reader<Extract<Reading, { page: Kind }>> } = {
  checkout: readCheckout,
  confirmation: readConfirmation,
  'order-list': readOrderList,
  'order-details': readOrderDetails,
  invoice: readInvoice,
};

/** What became of reading a page: the reading, and the error of a reader that broke on it (a bug: tests make it fail). */
export interface PageRead {
  readonly reading: Reading;
  readonly error?: unknown;
}

/** Like `readPage`, with the error of a reader that broke. Undefined when the address is no marketplace's. */
export function tryReadPage(document: Document, url: URL): PageRead | undefined {
  const marketplace = marketplaceOfUrl(url);
  if (marketplace === undefined) return undefined;
  const page = pageOf(url);
  if (page === 'other') return { reading: { page, marketplace, data: {}, ...startLog() } satisfies OtherReading };
  try {
    return { reading: readers[page](document, { url, marketplace }) };
  } catch (error) {
    return { reading: { page, marketplace, data: {}, missing: ['*'], evidence: {} }, error };
  }
}

/**
 * Reads any page of a marketplace. Page `other` when no reader knows the address; undefined when it is no marketplace's.
 * Never throws: a page that breaks a reader becomes a reading without data whose `missing` is `['*']`.
 */
export function readPage(document: Document, url: URL): Reading | undefined {
  return tryReadPage(document, url)?.reading;
}
