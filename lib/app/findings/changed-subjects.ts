import type { Entry } from '../../domain/entry.ts';
import type { FindingSubject } from '../../domain/findings/finding.ts';
import type { CheckoutKey, OrderKey, PurchaseOrderId } from '../../domain/ids.ts';
import { addDays } from '../../domain/plain-date.ts';
import { getCheckout } from '../../storage/checkouts.ts';
import { subjectsNaming } from '../../storage/findings.ts';
import { linksOfPurchaseOrder, linksPlaced } from '../../storage/links.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import type { FindingBasis } from './finding-basis.ts';

/** What entries of the trail may have changed the findings of. */
interface ChangedSubjects {
  readonly orders: ReadonlySet<OrderKey>;
  readonly purchaseOrders: ReadonlySet<PurchaseOrderId>;
}

/** Subjects whose entries change no finding: settings are compared by themselves. */
const quiet = ['settings', 'series/', 'correspondence/', 'export/', 'import/', 'report/', 'finding/'];
/** What of a purchase order its orders are judged by. */
const judgedBy = ['number', 'state', 'validFrom', 'validUntil', 'lines', 'owner'];

/** The orders and purchase orders some entries tell of, and those around them. Undefined: an entry tells of more than it names. */
export async function changedSubjects(tx: ReadTransaction, basis: FindingBasis, entries: readonly Entry[]): Promise<ChangedSubjects | undefined> {
  const orders = new Set<OrderKey>();
  const purchaseOrders = new Set<PurchaseOrderId>();
  for (const entry of entries) {
    const { subject } = entry;
    const [kind = '', rest = ''] = [subject.slice(0, subject.indexOf('/')), subject.slice(subject.indexOf('/') + 1)];
    if (kind === 'order') {
      orders.add(rest as OrderKey); // the ledger's own word for it
      for (const id of purchaseOrdersNamed(entry)) purchaseOrders.add(id);
    } else if (kind === 'purchaseOrder') {
      const id = rest as PurchaseOrderId; // the ledger's own word for it
      purchaseOrders.add(id);
      if (judgedBy.some((field) => Object.hasOwn(entry.after ?? {}, field))) {
        for (const { orderKey } of await linksOfPurchaseOrder(tx, id)) orders.add(orderKey);
      }
    } else if (kind === 'checkout') {
      for (const key of await ordersOfCheckout(tx, rest as CheckoutKey, entry)) orders.add(key); // the ledger's own word for it
    } else if (!quiet.some((each) => subject === each || subject.startsWith(each))) return undefined;
  }
  const told = [...orders];
  for (const key of told) await addAround(tx, basis, key, { orders, purchaseOrders });
  return { orders, purchaseOrders };
}

function purchaseOrdersNamed({ before, after }: Entry): readonly PurchaseOrderId[] {
  return [before, after].flatMap((fields) => (typeof fields?.['purchaseOrderId'] === 'string' ? [fields['purchaseOrderId'] as PurchaseOrderId] : [])); // written by us, of a link
}

async function ordersOfCheckout(tx: ReadTransaction, key: CheckoutKey, { before, after }: Entry): Promise<readonly OrderKey[]> {
  const checkout = await getCheckout(tx, key);
  const told = [before, after].flatMap((fields) => [fields?.['orders'], fields?.['contested']]).flatMap((keys) => (Array.isArray(keys) ? keys as OrderKey[] : [])); // written by us, of a checkout
  return [...told, ...(checkout?.orders ?? []), ...(checkout?.contested ?? [])];
}

/** Its purchase orders, whatever names it, and later orders that may repeat it. */
async function addAround(
  tx: ReadTransaction, basis: FindingBasis, key: OrderKey, { orders, purchaseOrders }: { readonly orders: Set<OrderKey>; readonly purchaseOrders: Set<PurchaseOrderId> },
): Promise<void> {
  for (const subject of await subjectsNaming(tx, key)) addSubject(subject, orders, purchaseOrders);
  const order = await basis.order(key);
  for (const id of order?.linkedTo ?? []) {
    purchaseOrders.add(id);
    if (order?.placedOn == null) continue;
    for (const { orderKey } of await linksPlaced(tx, id, order.placedOn, addDays(order.placedOn, 1))) orders.add(orderKey);
  }
}

function addSubject(subject: FindingSubject, orders: Set<OrderKey>, purchaseOrders: Set<PurchaseOrderId>): void {
  if (subject.startsWith('order/')) orders.add(subject.slice('order/'.length) as OrderKey); // what stands behind it
  else if (subject.startsWith('purchaseOrder/')) purchaseOrders.add(subject.slice('purchaseOrder/'.length) as PurchaseOrderId); // the same
}
