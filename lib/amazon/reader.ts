import type { Marketplace } from '../domain/marketplace.ts';
import type { Reading } from '../domain/reading.ts';

/** What a reader is told beside the document. */
export interface ReadContext {
  readonly url: URL;
  readonly marketplace: Marketplace;
}

/**
 * Reads one kind of page. Pure: it looks at the document and changes nothing. Never throws on a page.
 * One file each in `readers/`: `readCheckout`, `readConfirmation`, `readOrderList`, `readOrderDetails`, `readInvoice`.
 */
export type Reader<R extends Reading> = (document: Document, context: ReadContext) => R;
