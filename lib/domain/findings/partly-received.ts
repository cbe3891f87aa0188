import { receivedUnits } from '../order-units.ts';
import { addDays, dayInZone } from '../plain-date.ts';
import { receiptOf } from '../progress.ts';
import type { OrderRule } from './order-facts.ts';

/** Some of an order arrived, and for too long nothing more. Units that were refunded without arriving are not waited for. */
export const partlyReceived: OrderRule = ({ order }, { partlyReceivedAfterDays, zone }) => {
  if (order.cancelled || receiptOf(order) !== 'part' || order.receipts.length === 0) return [];
  const items = receivedUnits(order);
  const lastOn = dayInZone(Math.max(...order.receipts.map(({ at }) => at)), zone);
  const facts = {
    code: 'partlyReceived' as const, lastOn,
    received: items.reduce((sum, { received }) => sum + received, 0),
    ordered: items.some(({ ordered }) => ordered === null) ? null : items.reduce((sum, { ordered, missing }) => sum + (ordered ?? 0) - missing, 0),
  };
  return [{ facts, since: addDays(lastOn, partlyReceivedAfterDays + 1) }];
};
