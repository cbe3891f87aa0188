import type { OrderListReading } from '../../domain/reading.ts';
import { startLog } from '../read.ts';
import type { Reader } from '../reader.ts';

/** Reads a page of "Your Orders". A broken order costs that order: it is left out and named in `missing` by its position on the page. */
export const readOrderList: Reader<OrderListReading> = (_document, { marketplace }) => ({
  page: 'order-list', marketplace, data: {}, ...startLog(),
});
