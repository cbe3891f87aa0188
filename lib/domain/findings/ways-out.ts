import type { FindingCode } from './finding-facts.ts';

/**
 * What a person can do about a finding from where it stands. `link`: say which purchase order pays. `change`: change the
 * order's purchase order, Amazon's copy included. `review`: say which checkout it came from. `save`: save the number.
 * `purchaseOrder`: open the purchase order. `answer`: open the request. `amazon`: open Amazon's page. `receive`: mark what
 * arrived. `giveBack`: record a return. `reconcile`: lay the papers side by side. `mail`: draft a mail.
 */
export const waysOut = ['link', 'change', 'review', 'save', 'answer', 'receive', 'giveBack', 'reconcile', 'purchaseOrder', 'amazon', 'mail'] as const;
export type WayOut = (typeof waysOut)[number];

const ways: Readonly<Record<FindingCode, readonly WayOut[]>> = {
  unknownNumber: ['save', 'link', 'amazon', 'mail'],
  numberRule: ['link', 'amazon', 'mail'],
  confirmationOverdue: ['amazon', 'mail', 'purchaseOrder'],
  needsReview: ['review', 'amazon'],
  withoutPurchaseOrder: ['link', 'amazon', 'mail'],
  amazonNumberDiffers: ['change', 'link', 'amazon', 'mail'],
  amazonNumberMissing: ['amazon', 'change', 'mail'],
  cannotBeUsed: ['change', 'link', 'purchaseOrder', 'mail'],
  overBudget: ['purchaseOrder', 'link', 'mail'],
  answerOverdue: ['answer', 'mail'],
  deliveryLate: ['receive', 'amazon', 'mail'],
  partlyReceived: ['receive', 'giveBack', 'amazon', 'mail'],
  cancelledCounted: ['reconcile', 'giveBack', 'amazon', 'mail'],
  returnWithoutRefund: ['giveBack', 'amazon', 'mail'],
  refundWithoutReturn: ['giveBack', 'amazon', 'mail'],
  invoiceMissing: ['reconcile', 'amazon', 'mail'],
  invoiceDoubled: ['reconcile', 'amazon', 'mail'],
  invoiceDiffers: ['reconcile', 'amazon', 'mail'],
  priceAbove: ['purchaseOrder', 'link', 'amazon', 'mail'],
  priceBelow: ['purchaseOrder', 'amazon'],
  quantityOver: ['purchaseOrder', 'link', 'giveBack', 'mail'],
  itemNotAgreed: ['link', 'change', 'purchaseOrder', 'giveBack', 'mail'],
  sameItemTwice: ['amazon', 'giveBack', 'link', 'mail'],
  notSeenSince: ['amazon', 'mail'],
};

/** The ways out of a finding beside dismissing it, the likeliest first. */
export function waysOutOf(code: FindingCode): readonly WayOut[] {
  return ways[code];
}
