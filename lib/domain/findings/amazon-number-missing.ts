import { awaitedCopyState } from '../change-purchase-order/awaited-copy.ts';
import { dayInZone } from '../plain-date.ts';
import type { OrderRule } from './order-facts.ts';

/** Amazon's copy was to get a PO number, and the order's page, seen since, shows none at all. Another number there is a finding of its own. */
export const amazonNumberMissing: OrderRule = ({ order, linked }, { zone }) => {
  const { amazonCopy, cancelled } = order;
  if (amazonCopy == null || cancelled || linked.length === 0 || awaitedCopyState(order)?.kind !== 'none') return [];
  const askedOn = dayInZone(amazonCopy.askedAt, zone);
  return [{ facts: { code: 'amazonNumberMissing', awaited: amazonCopy.number, askedOn }, since: askedOn }];
};
