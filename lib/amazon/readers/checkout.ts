import type { CheckoutReading } from '../../domain/reading.ts';
import { startLog } from '../read.ts';
import type { Reader } from '../reader.ts';

/** Reads a checkout page at any of its steps. */
export const readCheckout: Reader<CheckoutReading> = (_document, { marketplace }) => ({
  page: 'checkout', marketplace, data: {}, ...startLog(),
});
