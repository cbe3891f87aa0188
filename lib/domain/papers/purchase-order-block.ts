import { sumByCurrency } from '../money.ts';
import type { PurchaseOrder } from '../purchase-order.ts';
import type { PaperBlock, PaperFact, PaperItem } from './paper-block.ts';

/** Everything a paper can say of a purchase order. A number that is a stand-in until the approver gives the final one is left out. */
export function purchaseOrderBlock(purchaseOrder: PurchaseOrder): PaperBlock {
  const { number, title, suppliers, validUntil, budget, costCentre, glCode, department, project, owner, request } = purchaseOrder;
  const items = purchaseOrder.lines.map((line): PaperItem => ({
    asin: line.asin, title: line.text, quantity: line.quantity, unitPrice: line.unitPrice,
    amount: line.quantity === null || line.unitPrice === null ? null : { ...line.unitPrice, amount: line.unitPrice.amount * line.quantity },
  }));
  const isComplete = items.length > 0 && items.every(({ amount }) => amount !== null);
  const texts = { number: request?.numberPending === true ? '' : number, title, costCentre, glCode, department, project, owner, reason: request?.reason ?? '' };
  const text = (code: keyof typeof texts): PaperFact[] => (texts[code].trim() === '' ? [] : [{ code, value: { kind: 'text', text: texts[code].trim() } }]);
  return {
    about: 'purchaseOrder',
    facts: [
      ...text('number'), ...text('title'),
      ...(suppliers.length === 0 ? [] : [{ code: 'suppliers', value: { kind: 'texts', texts: suppliers } } as const]),
      ...(validUntil === null ? [] : [{ code: 'validUntil', value: { kind: 'day', day: validUntil } } as const]),
      ...(budget === null ? [] : [{ code: 'budget', value: { kind: 'money', amounts: [budget.amount] } } as const]),
      ...(isComplete ? [{ code: 'agreedTotal', value: { kind: 'money', amounts: sumByCurrency(items.flatMap(({ amount }) => amount ?? [])) } } as const] : []),
      ...text('reason'), ...text('costCentre'), ...text('glCode'), ...text('department'), ...text('project'), ...text('owner'),
    ],
    items, shipments: [], returns: [], invoices: [],
  };
}
