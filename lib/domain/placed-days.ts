import { addDays, type PlainDate } from './plain-date.ts';
import type { OrderDetailsReading, OrderListReading } from './reading.ts';

/** Amazon's first orders are of this year. */
const firstDay = '1995-01-01' as PlainDate; // a real day
/** Clocks are wrong by a year at times; nothing is dated later. In days. */
const farthestAhead = 730;

/** True when every order of a page was placed on a day that can be: from 1995 to two years after `today`. */
export function hasPlausibleDays(reading: OrderListReading | OrderDetailsReading, today: PlainDate): boolean {
  const orders = reading.page === 'order-list' ? reading.data.orders ?? [] : [reading.data];
  return orders.every(({ placedOn }) => placedOn === undefined || (placedOn >= firstDay && placedOn <= addDays(today, farthestAhead)));
}
