import { sumByCurrency, type Money } from './money.ts';
import type { PaperItem } from './papers/paper-block.ts';
import { purchaseOrderBlock } from './papers/purchase-order-block.ts';
import type { PurchaseOrder } from './purchase-order.ts';
import type { DocumentDetails } from './settings.ts';

/** What stands on the document of a purchase order. Texts that are empty are left out. */
export interface PurchaseOrderDocument {
  /** Null while the number is a stand-in: the final one follows. */
  readonly number: string | null;
  readonly buyer: string;
  readonly supplier: readonly string[];
  readonly delivery: string;
  readonly billing: string;
  readonly terms: string;
  readonly items: readonly PaperItem[];
  /** What the items come to, one amount per currency. */
  readonly totals: readonly Money[];
  /** True when an item has no price or no quantity: the totals lack it. */
  readonly isPartial: boolean;
  /** What may be spent, for a purchase order without items; else null. */
  readonly limit: Money | null;
}

/** The document of a purchase order. Where its request says how it is to be delivered, that stands in place of the usual address. */
export function purchaseOrderDocument(purchaseOrder: PurchaseOrder, details: DocumentDetails): PurchaseOrderDocument {
  const { number, request, suppliers, budget } = purchaseOrder;
  const { items } = purchaseOrderBlock(purchaseOrder);
  const asked = request?.delivery.trim() ?? '';
  return {
    number: request?.numberPending === true ? null : number,
    buyer: details.buyer,
    supplier: suppliers,
    delivery: asked === '' ? details.delivery : asked,
    billing: details.billing,
    terms: [details.terms, request?.payment ?? ''].map((text) => text.trim()).filter((text) => text !== '').join('\n'),
    items,
    totals: sumByCurrency(items.flatMap(({ amount }) => amount ?? [])),
    isPartial: items.some(({ amount }) => amount === null),
    limit: items.length === 0 ? budget?.amount ?? null : null,
  };
}
