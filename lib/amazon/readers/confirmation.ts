import type { ConfirmationReading } from '../../domain/reading.ts';
import { startLog } from '../read.ts';
import type { Reader } from '../reader.ts';

/** Reads the page Amazon shows once an order is placed. */
export const readConfirmation: Reader<ConfirmationReading> = (_document, { marketplace }) => ({
  page: 'confirmation', marketplace, data: {}, ...startLog(),
});
