import type { FindingWeight } from '../checkout-finding.ts';
import type { FindingCode } from './finding-facts.ts';

const weights: Readonly<Record<FindingCode, FindingWeight>> = {
  amazonNumberDiffers: 'stop',
  amazonNumberMissing: 'stop',
  cancelledCounted: 'stop',
  cannotBeUsed: 'stop',
  confirmationOverdue: 'stop',
  invoiceDoubled: 'stop',
  numberRule: 'stop',
  overBudget: 'stop',
  unknownNumber: 'stop',
  answerOverdue: 'look',
  deliveryLate: 'look',
  invoiceDiffers: 'look',
  invoiceMissing: 'look',
  itemNotAgreed: 'look',
  needsReview: 'look',
  notSeenSince: 'look',
  partlyReceived: 'look',
  priceAbove: 'look',
  quantityOver: 'look',
  refundWithoutReturn: 'look',
  returnWithoutRefund: 'look',
  sameItemTwice: 'look',
  withoutPurchaseOrder: 'look',
  priceBelow: 'note',
};

/** Every code, by name. */
export const findingCodes = (Object.keys(weights) as FindingCode[]).sort(); // `Object.keys` forgets the type of its keys

/** From what has to be settled to what is only for the record. */
export const findingWeights = ['stop', 'look', 'note'] as const satisfies readonly FindingWeight[];

/** How much a finding weighs once an order is placed: `stop` has to be settled, `look` is to be checked, `note` is for the record. */
export function weightOfCode(code: FindingCode): FindingWeight {
  return weights[code];
}
