import { anyOf } from '../read.ts';
import { orderDetailsRoot } from '../selectors/order-details.ts';

const highest = 14;
const wholePage = `${anyOf(orderDetailsRoot)},body,html`;

/**
 * The largest part of the page that belongs to one of several like elements alone: its farthest ancestor that holds
 * neither the one before nor the one after it. Layouts wrap an item and its badge, or a shipment and its tracking,
 * differently; what they never do is share the wrapper of one. `all` is in document order.
 */
export function ownPart(all: readonly Element[], position: number): Element | undefined {
  let part = all[position];
  const neighbours = [all[position - 1], all[position + 1]].filter((each) => each !== undefined);
  for (let steps = 0; steps < highest; steps += 1) {
    const parent: Element | null | undefined = part?.parentElement;
    if (parent == null || parent.matches(wholePage) || neighbours.some((each) => parent.contains(each))) break;
    part = parent;
  }
  return part;
}
