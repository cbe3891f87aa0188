import type { CheckoutReading } from '../../domain/reading.ts';
import { readAmazonPo } from '../amazon-po-field.ts';
import type { Reader } from '../reader.ts';
import { withSellerNames } from '../seller-name.ts';
import { readCheckoutCart } from './checkout-cart.ts';
import { known } from './checkout-fields.ts';

/** Reads a checkout page at any of its steps, with Amazon's own PO field. */
export const readCheckout: Reader<CheckoutReading> = (document, context) => {
  const { data, missing, evidence, ...page } = withSellerNames(readCheckoutCart(document, context));
  const log = { missing: [...missing], evidence: { ...evidence } };
  const amazonPo = readAmazonPo(document, data.stage !== undefined, log);
  return { ...page, data: { ...data, ...known<Pick<typeof data, 'amazonPo'>>(log, { amazonPo }) }, ...log };
};
