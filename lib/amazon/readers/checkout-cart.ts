import { toPurchaseId, type PurchaseId } from '../../domain/ids.ts';
import type { CheckoutData, CheckoutItem, CheckoutReading } from '../../domain/reading.ts';
import { startLog, type ReadingLog } from '../read.ts';
import type { Reader } from '../reader.ts';
import { lineContainers, purchaseIdInputs } from '../selectors/checkout.ts';
import { known, prove } from './checkout-fields.ts';
import { readItems } from './checkout-items.ts';
import { readCanPlaceOrder, readStage } from './checkout-stage.ts';
import { readTotals } from './checkout-totals.ts';

const lineFields = ['asin', 'title', 'quantity', 'unitPrice'] as const;

/** Reads a checkout page at any of its steps, but for Amazon's own PO field: what the PO field needs, and no more than a checkout page should have to load. */
export const readCheckoutCart: Reader<CheckoutReading> = (document, { url, marketplace }) => {
  const log = startLog();
  const purchaseId = readPurchaseId(document, url, log);
  const stage = readStage(document, log);
  const lines = readItems(document, marketplace, log);
  const { unitCount, ...totals } = readTotals(document, marketplace, lines, log);
  const isWhole = lines?.every((line) => line.asin ?? line.title) && isComplete(lines, unitCount);
  const items = isWhole ? lines : undefined;
  if (lines !== undefined && items === undefined) prove(log, 'items', lineContainers, 0, 'arithmetic');
  items?.forEach((item, index) => {
    for (const part of lineFields) if (item[part] === undefined) log.missing.push(`items[${index}].${part}`);
  });
  const data = known<Omit<CheckoutData, 'amazonPo'>>(log, {
    purchaseId, stage, canPlaceOrder: readCanPlaceOrder(document, stage, log), items, ...totals,
  });
  return { page: 'checkout', marketplace, data, ...log };
};

/** The purchase id in the address and in Amazon's hidden inputs; missing when any of them differ. */
function readPurchaseId(document: Document, url: URL, log: ReadingLog): PurchaseId | undefined {
  const inPath = /\/checkout\/p\/p-([\d-]+)(?:\/|$)/.exec(url.pathname)?.[1];
  const inputs = purchaseIdInputs.map(({ css }) => [...document.querySelectorAll(css)].map((input) => input.getAttribute('value')));
  const found = new Set([inPath, ...url.searchParams.getAll('purchaseId'), ...inputs.flat()].filter((value) => !!value));
  const [only] = found;
  if (!only) return undefined;
  const note = found.size > 1 ? 'disagree' : undefined;
  const index = inputs.findIndex((values) => values.includes(only));
  prove(log, 'purchaseId', index < 0 ? [{ css: 'url', seen: '2026-05' }] : purchaseIdInputs, Math.max(index, 0), note);
  return note === undefined ? toPurchaseId(only) : undefined;
}

/** False when the order summary counts other units than the lines that were read. */
function isComplete(lines: readonly CheckoutItem[], unitCount: number | undefined): boolean {
  if (unitCount === undefined) return true;
  const quantities = lines.map((line) => line.quantity);
  return quantities.includes(undefined) || unitCount === quantities.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}
