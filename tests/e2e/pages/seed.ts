import type { BrowserContext } from '@playwright/test';
import type { Checkout } from '../../../lib/domain/checkout.ts';
import type { LinkId, OrderId, OrderKey, PurchaseId, PurchaseOrderId } from '../../../lib/domain/ids.ts';
import type { Marketplace } from '../../../lib/domain/marketplace.ts';
import type { Money } from '../../../lib/domain/money.ts';
import { newCheckout } from '../../../lib/domain/new-checkout.ts';
import { blankOrder } from '../../../lib/domain/new-order.ts';
import { plainPurchaseOrder } from '../../../lib/domain/new-purchase-order.ts';
import { poNumberKey, type PoNumber } from '../../../lib/domain/po-number.ts';
import type { PurchaseOrder } from '../../../lib/domain/purchase-order.ts';
import type { Settings } from '../../../lib/domain/settings.ts';
import type { CheckoutRecord, LinkRecord, OrderRecord, PurchaseOrderRecord } from '../../../lib/storage/schema.ts';
import { LedgerDatabase } from './ledger-database.ts';

/** A budget for everything, without warning or rates. */
export function budgetOf(amount: number, currency: 'USD' | 'EUR' | 'JPY'): NonNullable<PurchaseOrder['budget']> {
  return { amount: { amount, currency }, period: 'once', rollover: false, from: null, until: null, warnAtPercent: null, rates: [] };
}

/** Puts into the ledger what a person, or an organisation, had put there before the story begins. */
export class Seed {
  readonly #database: LedgerDatabase;

  constructor(context: BrowserContext, extensionId: string) {
    this.#database = new LedgerDatabase(context, extensionId);
  }

  async purchaseOrder(text: string, title: string, details: Partial<PurchaseOrder> = {}): Promise<void> {
    const number = text as PoNumber; // a test's own number is a number
    const record: PurchaseOrderRecord = {
      ...plainPurchaseOrder, id: `po-${text}` as PurchaseOrderId, number, numberKey: poNumberKey(number), title, createdAt: 1, usedAt: 1, ...details,
      keys: { list: [1, -1] },
    };
    await this.#database.put('purchaseOrders', [record]);
  }

  /** The checkouts as they are recorded. */
  checkouts(): Promise<Checkout[]> {
    return this.#database.all<Checkout>('checkouts');
  }

  async settings(values: Partial<Settings>): Promise<void> {
    await this.#database.put('settings', [{ key: 'own', values }]);
  }

  /** An order that is on a purchase order already. */
  async order(orderId: string, poText: string): Promise<void> {
    const key = `amazon.com/${orderId}` as OrderKey; // the form of such keys
    const id = `po-${poText}` as PurchaseOrderId;
    const order: OrderRecord = {
      ...blankOrder, key, marketplace: 'amazon.com', orderId: orderId as OrderId, linkedTo: [id], firstSeenAt: 1, seenAt: 1, keys: { day: '', loose: '' },
    };
    const link: LinkRecord = {
      id: `link-${orderId}` as LinkId, orderKey: key, purchaseOrderId: id, checkoutKey: null, share: { kind: 'whole' }, amounts: [],
      placedOn: null, cancelled: false, receipt: 'none', method: 'person', evidence: [], linkedAt: 1, keys: { day: [id, '9999'], receipt: [id, 'none'], unpriced: id },
    };
    await this.#database.put('orders', [order]);
    await this.#database.put('links', [link]);
  }

  /** A checkout that another tab has open on a purchase order. */
  async openElsewhere(marketplace: Marketplace, poText: string, total: Money): Promise<void> {
    const id = `po-${poText}` as PurchaseOrderId;
    const checkout: CheckoutRecord = {
      ...newCheckout(marketplace, '999-0000009-0000009' as PurchaseId, Date.now()), total, chosen: { purchaseOrderId: id, number: poText as PoNumber },
      keys: { items: [], holds: [id] },
    };
    await this.#database.put('checkouts', [checkout]);
  }
}
