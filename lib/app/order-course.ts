import { statusKind } from '../amazon/status.ts';
import type { OrderCourse } from '../domain/order-filter.ts';
import type { OrderBrief } from '../domain/order-brief.ts';
import type { Order } from '../domain/order.ts';

/** An order with what Amazon's words say of its first shipment. */
export function courseOf(order: Order): OrderCourse {
  return { order, isOver: saysOver(order.status) };
}

/** True while something of an order has to arrive, as far as its pages were seen. */
export function isStillExpected({ expected, status }: Pick<OrderBrief, 'expected' | 'status'>): boolean {
  return expected && !saysOver(status);
}

/** A ledger holds a hundred thousand orders, and their states are said in a few hundred ways. */
const said = new Map<string, boolean>();
const mostSaid = 2000;

function saysOver(status: string | null): boolean {
  if (status === null) return false;
  const known = said.get(status);
  if (known !== undefined) return known;
  const kind = statusKind(status);
  const isOver = kind === 'delivered' || kind === 'returned' || kind === 'refunded';
  if (said.size >= mostSaid) said.clear();
  said.set(status, isOver);
  return isOver;
}
