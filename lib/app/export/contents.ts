import type { HistoryRow } from '../../domain/history.ts';
import type { OrderKey, PurchaseOrderId } from '../../domain/ids.ts';

/** What the rows of an export hold, each thing once, gathered part by part. */
export class Contents {
  #rows = 0;
  readonly #numbers = new Set<string>();
  readonly #purchaseOrderIds = new Set<PurchaseOrderId>();
  readonly #orderKeys = new Set<OrderKey>();

  add(rows: readonly HistoryRow[]): void {
    this.#rows += rows.length;
    for (const { number, purchaseOrder, order } of rows) {
      this.#numbers.add(number);
      if (purchaseOrder !== null) this.#purchaseOrderIds.add(purchaseOrder.id);
      if (order !== null) this.#orderKeys.add(order.key);
    }
  }

  get rows(): number {
    return this.#rows;
  }

  /** How many numbers, orders and rows there are. A number nobody saved counts as a purchase order. */
  counts(): { readonly rows: number; readonly purchaseOrders: number; readonly orders: number } {
    return { rows: this.#rows, purchaseOrders: this.#numbers.size, orders: this.#orderKeys.size };
  }

  purchaseOrderIds(): readonly PurchaseOrderId[] {
    return [...this.#purchaseOrderIds];
  }

  orderKeys(): readonly OrderKey[] {
    return [...this.#orderKeys];
  }
}
