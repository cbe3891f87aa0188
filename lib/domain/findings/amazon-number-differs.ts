import { foldText } from '../number-rules/folding.ts';
import { dayOf, type OrderRule } from './order-facts.ts';

/** Amazon shows a PO number for the order that is none of its purchase orders'. */
export const amazonNumberDiffers: OrderRule = ({ order, linked }, limits) => {
  const amazon = order.amazonPoNumber?.trim() ?? '';
  if (amazon === '' || linked.length === 0 || order.cancelled) return [];
  const ours = linked.map(({ purchaseOrder }) => purchaseOrder.number).toSorted();
  const key = (text: string): string => foldText(text, limits.folding);
  if (ours.some((number) => key(number) === key(amazon))) return [];
  return [{ facts: { code: 'amazonNumberDiffers', amazon, ours }, since: dayOf(order, limits) }];
};
