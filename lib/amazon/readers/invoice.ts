import type { InvoiceReading } from '../../domain/reading.ts';
import { startLog } from '../read.ts';
import type { Reader } from '../reader.ts';
import { printComponents, printedPage } from '../selectors/invoice.ts';
import { linesOf } from './invoice-lines.ts';
import { readInvoiceLines } from './invoice-text.ts';
import { readOrder } from './order-details.ts';

/**
 * Reads an invoice page: the printed summary of tables without ids, the digital order, or the print page of 2026,
 * which is made of the details page's components. A menu of invoice links has no values.
 */
export const readInvoice: Reader<InvoiceReading> = (document, context) => {
  const log = startLog();
  const components = printComponents.some(({ css }) => document.querySelector(css) !== null);
  const page = printedPage.map(({ css }) => document.querySelector(css)).find((each) => each !== null);
  const data = components || page == null ? readOrder(log, document, context) : readInvoiceLines(log, linesOf(page), context);
  return { page: 'invoice', marketplace: context.marketplace, data, ...log };
};
