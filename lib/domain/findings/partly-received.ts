import { receivedUnits } from '../order-units.ts';
import { addDays, dayInZone } from '../plain-date.ts';
import { receiptOf } from '../progress.ts';
import { isRefundedInFull } from '../transition-facts.ts';
import type { OrderRule } from './order-facts.ts';

/** Some of an order arrived, and for too long nothing more. Nothing is to come of one that was refunded in full. */
export const partlyReceived: OrderRule = ({ order }, { partlyReceivedAfterDays, zone }) => {
  if (order.cancelled || receiptOf(order) !== 'part' || order.receipts.length === 0 || isRefundedInFull(order)) return [];
  const items = receivedUnits(order);
  const lastOn = dayInZone(Math.max(...order.receipts.map(({ at }) => at)), zone);
  const facts = {
    code: 'partlyReceived' as const, lastOn,
    received: items.reduce((sum, { received }) => sum + received, 0),
    ordered: items.some(({ ordered }) => ordered === null) ? null : items.reduce((sum, { ordered }) => sum + (ordered ?? 0), 0),
  };
  return [{ facts, since: addDays(lastOn, partlyReceivedAfterDays + 1) }];
};
