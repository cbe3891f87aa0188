import type { Finding } from '../../domain/findings/finding.ts';
import { purchaseOrderFindings } from '../../domain/findings/purchase-order-findings.ts';
import type { PurchaseOrder } from '../../domain/purchase-order.ts';
import { linksOfPurchaseOrder } from '../../storage/links.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import type { FindingBasis } from './finding-basis.ts';

/** Everything that is wrong with a purchase order, also what will be. Its links are read only where it has a budget, its orders only where units were agreed on. */
export async function purchaseOrderFindingsIn(tx: ReadTransaction, basis: FindingBasis, purchaseOrder: PurchaseOrder): Promise<Finding[]> {
  const countsUnits = purchaseOrder.lines.some(({ quantity }) => quantity !== null);
  const links = purchaseOrder.budget !== null || countsUnits ? await linksOfPurchaseOrder(tx, purchaseOrder.id) : [];
  const orders = countsUnits ? await Promise.all(links.filter(({ cancelled }) => !cancelled).map(({ orderKey }) => basis.order(orderKey))) : [];
  return purchaseOrderFindings({ purchaseOrder, links, orders: orders.filter((order) => order !== undefined) }, basis.limits);
}
