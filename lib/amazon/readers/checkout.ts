import { toPurchaseId, type PurchaseId } from '../../domain/ids.ts';
import type { CheckoutData, CheckoutItem, CheckoutReading } from '../../domain/reading.ts';
import { readAmazonPo } from '../amazon-po-field.ts';
import { startLog, type ReadingLog } from '../read.ts';
import type { Reader } from '../reader.ts';
import { lineContainers, purchaseIdInputs } from '../selectors/checkout.ts';
import { known, prove } from './checkout-fields.ts';
import { readItems } from './checkout-items.ts';
import { readCanPlaceOrder, readStage } from './checkout-stage.ts';
import { readTotals } from './checkout-totals.ts';

/** Reads a checkout page at any of its steps. */
export const readCheckout: Reader<CheckoutReading> = (document, { url, marketplace }) => {
  const log = startLog();
  const purchaseId = readPurchaseId(document, url, log);
  const stage = readStage(document, log);
  const lines = readItems(document, marketplace, log);
  const { unitCount, ...totals } = readTotals(document, marketplace, lines, log);
  const items = isComplete(lines, unitCount) ? lines : undefined;
  if (lines !== undefined && items === undefined) prove(log, 'items', lineContainers, 0, 'arithmetic');
  const data = known<CheckoutData>(log, {
    purchaseId, stage, canPlaceOrder: readCanPlaceOrder(document, stage), items, ...totals,
    amazonPo: readAmazonPo(document, stage !== undefined, log),
  });
  return { page: 'checkout', marketplace, data, ...log };
};

/** The purchase id in the address and in Amazon's hidden inputs; missing when any of them differ. */
function readPurchaseId(document: Document, url: URL, log: ReadingLog): PurchaseId | undefined {
  const inPath = /\/checkout\/p\/p-([\d-]+)(?:\/|$)/.exec(url.pathname)?.[1];
  const found = new Map<string, number>();
  for (const text of [inPath, ...url.searchParams.getAll('purchaseId')]) if (text) found.set(text, -1);
  for (const [index, { css }] of purchaseIdInputs.entries()) {
    for (const input of document.querySelectorAll(css)) {
      const value = input.getAttribute('value');
      if (value) found.set(value, index);
    }
  }
  const [only] = found;
  if (only === undefined) return undefined;
  const [text, index] = only;
  if (index >= 0) prove(log, 'purchaseId', purchaseIdInputs, index, found.size > 1 ? 'disagree' : undefined);
  else log.evidence['purchaseId'] = { selector: 'url', index: -1, seen: '2026-05', ...(found.size > 1 && { note: 'disagree' }) };
  return found.size === 1 ? toPurchaseId(text) : undefined;
}

/** False when the order summary counts other units than the lines that were read. */
function isComplete(lines: readonly CheckoutItem[] | undefined, unitCount: number | undefined): boolean {
  if (lines === undefined || unitCount === undefined) return true;
  const quantities = lines.map((line) => line.quantity);
  return quantities.includes(undefined) || unitCount === quantities.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}
