import type { OrderId } from './ids.ts';
import type { Marketplace } from './marketplace.ts';
import type { Money } from './money.ts';
import type { PlainDate } from './plain-date.ts';
import type { OrderedItem, Shipment } from './reading.ts';

/** A shipment as one page showed it. */
export interface SeenShipment extends Shipment {
  /** True while its words say that it has not arrived. */
  readonly onTheWay: boolean;
}

/** What one page showed of one order. What it did not show is absent. */
export interface Sighting {
  readonly marketplace: Marketplace;
  readonly orderId: OrderId;
  /** True for the order's own details page, which shows more than a list. */
  readonly isDetails?: boolean;
  readonly placedOn?: PlainDate;
  readonly total?: Money;
  readonly itemsSubtotal?: Money;
  readonly shipping?: Money;
  readonly tax?: Money;
  readonly refundTotal?: Money;
  readonly status?: string;
  /** True when the page says that the whole order was cancelled. */
  readonly cancelled: boolean;
  readonly poNumber?: string;
  readonly items?: readonly OrderedItem[];
  readonly shipments?: readonly SeenShipment[];
  readonly payments?: readonly string[];
  readonly businessInformation?: Readonly<Record<string, string>>;
  /** The day promised for the last of what has not arrived, when all of that is certain. */
  readonly promisedOn?: PlainDate;
  /** Where what the page tells of is: all of the order on its details page, one shipment on a list. And the day it arrived, when that is certain. */
  readonly whereabouts?: 'onTheWay' | 'arrived';
  readonly arrivedOn?: PlainDate;
  /** How far the return of the same is. */
  readonly returned?: 'sent' | 'refunded';
}
