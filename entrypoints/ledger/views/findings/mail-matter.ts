import type { Finding } from '../../../../lib/domain/findings/finding.ts';
import type { FindingCode } from '../../../../lib/domain/findings/finding-facts.ts';
import type { MailKind } from '../../../../lib/domain/mail-draft.ts';
import type { MailMatter } from '../mail/MailDraft.tsx';

const kinds: Readonly<Partial<Record<FindingCode, MailKind>>> = {
  deliveryLate: 'lateDelivery', partlyReceived: 'lateDelivery', confirmationOverdue: 'question', answerOverdue: 'approval',
  priceAbove: 'priceDifference', priceBelow: 'priceDifference', invoiceDiffers: 'priceDifference', invoiceDoubled: 'priceDifference', cancelledCounted: 'returnRefund',
  invoiceMissing: 'missingInvoice', returnWithoutRefund: 'returnRefund', refundWithoutReturn: 'returnRefund',
  amazonNumberDiffers: 'wrongPurchaseOrder', amazonNumberMissing: 'wrongPurchaseOrder', cannotBeUsed: 'wrongPurchaseOrder', withoutPurchaseOrder: 'wrongPurchaseOrder', itemNotAgreed: 'wrongPurchaseOrder',
};

/** Orders a mail about a finding names at most. */
const mostOrders = 20;

/** What a mail about a finding is about. */
export function mailMatterOf({ key, facts, since, purchaseOrderIds, orderKeys }: Finding): MailMatter {
  return {
    kind: kinds[facts.code] ?? 'question', purchaseOrderIds, orderKeys: orderKeys.slice(0, mostOrders), findingKey: key,
    difference: facts.code === 'invoiceDiffers' ? { expected: facts.expected, actual: facts.billed }
      : facts.code === 'priceAbove' || facts.code === 'priceBelow' ? { expected: facts.agreed, actual: facts.price } : null,
    checkout: facts.code === 'confirmationOverdue' ? facts : facts.code === 'unknownNumber' || facts.code === 'numberRule' ? { number: facts.number, placedOn: since, total: null } : null,
  };
}
