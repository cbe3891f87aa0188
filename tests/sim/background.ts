import { choosePurchaseOrder } from '../../lib/app/choose-purchase-order.ts';
import { confirmCheckout } from '../../lib/app/confirm-checkout.ts';
import type { AppContext } from '../../lib/app/context.ts';
import { openCheckout } from '../../lib/app/open-checkout.ts';
import { recordOrders } from '../../lib/app/record-orders.ts';
import { submitCheckout } from '../../lib/app/submit-checkout.ts';
import type { Marketplace } from '../../lib/domain/marketplace.ts';
import type { Result } from '../../lib/domain/result.ts';
import { inputSchemas, isMessageName } from '../../lib/messaging/schemas.ts';

/** The shop all messages of a journey come from; the browser says it of each. */
let sender: Marketplace = 'amazon.com';

/** Says which shop's pages the messages come from now. */
export function comingFrom(marketplace: Marketplace): void {
  sender = marketplace;
}

/** Answers a message of a page as the background does: parsed by its schema, carried out by its use case. */
export async function answer(ledger: AppContext, message: unknown): Promise<Result<unknown, string>> {
  if (typeof message !== 'object' || message === null || !('name' in message) || !('input' in message) || !isMessageName(message.name)) {
    throw new Error('A page of the simulation sent no message');
  }
  const { name, input } = message;
  switch (name) {
    case 'openCheckout':
      return openCheckout(ledger, inputSchemas.openCheckout.parse(input));
    case 'choosePurchaseOrder':
      return choosePurchaseOrder(ledger, { ...inputSchemas.choosePurchaseOrder.parse(input), marketplace: sender });
    case 'submitCheckout':
      return submitCheckout(ledger, inputSchemas.submitCheckout.parse(input));
    case 'recordConfirmation':
      return confirmCheckout(ledger, inputSchemas.recordConfirmation.parse(input));
    case 'recordOrders':
      return recordOrders(ledger, inputSchemas.recordOrders.parse(input));
    default:
      throw new Error(`The simulation sends no ${name}`);
  }
}
