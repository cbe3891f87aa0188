import type { Correspondence } from './correspondence.ts';
import type { Invoice } from './invoice.ts';
import type { Order } from './order.ts';
import { orderBlock } from './papers/order-block.ts';
import type { PaperBlock, PaperFactCode } from './papers/paper-block.ts';
import { purchaseOrderBlock } from './papers/purchase-order-block.ts';
import type { PlainDate } from './plain-date.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** Longest word about what is wrong, in characters: it is asked for in one sentence. */
export const issueMaxLength = 2000;

/** What a support pack is put together from. */
export interface PackFacts {
  /** What is wrong, in the person's words; may be empty. */
  readonly issue: string;
  readonly orders: readonly Order[];
  readonly purchaseOrders: readonly PurchaseOrder[];
  readonly invoices: readonly Invoice[];
  readonly correspondence: readonly Correspondence[];
  readonly today: PlainDate;
}

/** Everything Amazon's customer service may ask for about orders. */
export interface SupportPack {
  readonly issue: string;
  /** For the title: order ids, then numbers of purchase orders. */
  readonly names: readonly string[];
  /** The orders first: they are what customer service knows. */
  readonly blocks: readonly PaperBlock[];
  /** What was said with others, the oldest first. Notes to oneself stay at home. */
  readonly correspondence: readonly Correspondence[];
  readonly today: PlainDate;
}

/** Of a purchase order, customer service needs what it finds the order by: nobody outside needs budgets, owners or accounts. */
const toldOfPurchaseOrder: readonly PaperFactCode[] = ['number', 'title', 'suppliers'];

/** Puts a support pack together. Of payments it says what Amazon shows of them and no more. */
export function supportPack({ issue, orders, purchaseOrders, invoices, correspondence, today }: PackFacts): SupportPack {
  const told = purchaseOrders.map(purchaseOrderBlock).map((block): PaperBlock => ({ ...block, facts: block.facts.filter(({ code }) => toldOfPurchaseOrder.includes(code)), items: [] }));
  const numbers = purchaseOrders.filter(({ request }) => request?.numberPending !== true).map(({ number }) => number);
  return {
    issue: issue.trim(),
    names: [...orders.map(({ orderId }) => orderId), ...numbers],
    blocks: [...orders.map((order) => orderBlock(order, invoices.filter(({ orderKey }) => orderKey === order.key), today)), ...told],
    correspondence: correspondence.filter(({ kind }) => kind !== 'note'),
    today,
  };
}
