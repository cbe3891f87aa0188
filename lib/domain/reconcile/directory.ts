import type { Asin, PurchaseOrderId } from '../ids.ts';
import type { NumberIndex } from '../near-number/number-index.ts';
import { prepareNumbers } from '../near-number/prepare-numbers.ts';
import { foldedKey, type NumberFolding } from '../number-rules/folding.ts';
import { parsePoNumber, type PoNumberKey } from '../po-number.ts';
import type { PurchaseOrder } from '../purchase-order.ts';

/** The saved purchase orders, made ready to be asked which of them an order may belong to. */
export interface PurchaseOrderDirectory {
  readonly folding: NumberFolding;
  readonly byId: ReadonlyMap<PurchaseOrderId, PurchaseOrder>;
  readonly byNumber: ReadonlyMap<PoNumberKey, PurchaseOrder>;
  readonly near: NumberIndex;
  /** By each seller they are meant for, and each item they agreed on by its ASIN. */
  readonly bySeller: ReadonlyMap<string, readonly PurchaseOrder[]>;
  readonly byAsin: ReadonlyMap<Asin, readonly PurchaseOrder[]>;
}

/** Prepares the purchase orders of a ledger, once for all of its orders. */
export function directoryOf(purchaseOrders: readonly PurchaseOrder[], folding: NumberFolding): PurchaseOrderDirectory {
  const bySeller = new Map<string, PurchaseOrder[]>();
  const byAsin = new Map<Asin, PurchaseOrder[]>();
  for (const each of purchaseOrders) {
    for (const seller of new Set(each.suppliers.map(sellerKey))) add(bySeller, seller, each);
    for (const asin of new Set(each.lines.flatMap((line) => line.asin ?? []))) add(byAsin, asin, each);
  }
  return {
    folding,
    byId: new Map(purchaseOrders.map((each) => [each.id, each])),
    byNumber: new Map(purchaseOrders.map((each) => [foldedKey(each.number, folding), each])),
    near: prepareNumbers(purchaseOrders.map(({ number, numberKey }) => ({ number, key: numberKey }))),
    bySeller,
    byAsin,
  };
}

function add<Key>(map: Map<Key, PurchaseOrder[]>, key: Key, purchaseOrder: PurchaseOrder): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [purchaseOrder]);
  else list.push(purchaseOrder);
}

/** A seller's name as it is compared. */
export function sellerKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase();
}

/** A number as Amazon shows it, in the form in which two writings are the same; null for what is no PO number. */
export function shownKey(text: string | null, { folding }: Pick<PurchaseOrderDirectory, 'folding'>): PoNumberKey | null {
  const parsed = parsePoNumber(text ?? '');
  return parsed.ok ? foldedKey(parsed.value, folding) : null;
}
