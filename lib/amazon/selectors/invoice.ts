import type { Selector } from '../read.ts';

/** The 2026 print page is built of the details page's components; this one tells it from the older tables. */
export const printComponents: readonly Selector[] = [{ css: '[data-component="briefOrderInfoInvoice"]', seen: '2026' }];

/** The tables of the printed summary have no ids; the whole page is read line by line. */
export const printedPage: readonly Selector[] = [{ css: 'body', seen: '2022-02' }];
