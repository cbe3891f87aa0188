import type { Asin, OrderId, PurchaseId } from './ids.ts';
import type { Marketplace } from './marketplace.ts';
import type { Money } from './money.ts';
import type { PlainDate } from './plain-date.ts';

/** The step a checkout page is at. `review` is the one where the order can be placed. */
export type CheckoutStage = 'address' | 'payment' | 'items' | 'before-you-go' | 'review';

/** Where a field was found: the selector that hit, its position in the list of candidates, and the day it was last seen on a real page. */
export interface Evidence {
  readonly selector: string;
  readonly index: number;
  readonly seen: string;
  /** Why a field is missing although something was there: `disagree`, `placeholder`, `arithmetic`, `ambiguous`. */
  readonly note?: string;
}

/** What a page reader saw. A field that could not be read beyond doubt is absent from `data` and named in `missing`. */
interface ReadingOf<Page extends string, Data> {
  readonly page: Page;
  readonly marketplace: Marketplace;
  readonly data: Partial<Data>;
  readonly missing: readonly string[];
  readonly evidence: Readonly<Record<string, Evidence>>;
}

export interface CheckoutItem {
  /** Missing on lines that do not name it: in the item step, and where the page was cut. */
  readonly asin?: Asin;
  readonly title?: string;
  readonly quantity?: number;
  readonly unitPrice?: Money;
  readonly seller?: string;
}

export interface OrderedItem {
  readonly asin?: Asin;
  readonly title?: string;
  readonly quantity?: number;
  readonly unitPrice?: Money;
  readonly seller?: string;
}

export interface AmazonPoField {
  readonly present: boolean;
  readonly value?: string;
  readonly required?: boolean;
  readonly kind?: 'list' | 'text';
}

export interface CheckoutData {
  readonly purchaseId: PurchaseId;
  readonly stage: CheckoutStage;
  readonly canPlaceOrder: boolean;
  readonly items: readonly CheckoutItem[];
  readonly itemsSubtotal: Money;
  readonly shipping: Money;
  readonly tax: Money;
  readonly total: Money;
  readonly amazonPo: AmazonPoField;
}

export interface ConfirmationData {
  readonly purchaseId: PurchaseId;
  readonly placed: boolean;
  readonly orderIds: readonly OrderId[];
  readonly items: readonly OrderedItem[];
}

export interface ListedOrder {
  readonly orderId: OrderId;
  readonly placedOn?: PlainDate;
  readonly total?: Money;
  readonly status?: string;
  readonly items?: readonly OrderedItem[];
  readonly poNumber?: string;
}

export interface OrderListData {
  readonly orders: readonly ListedOrder[];
  /** How many orders Amazon announces for the chosen period. */
  readonly count: number;
  readonly nextUrl: string;
}

export interface Shipment {
  readonly status?: string;
  readonly deliveredOn?: PlainDate;
  readonly promised?: string;
  readonly trackingId?: string;
  readonly carrier?: string;
}

export interface OrderDetailsData {
  readonly orderId: OrderId;
  readonly placedOn: PlainDate;
  readonly total: Money;
  readonly itemsSubtotal: Money;
  readonly shipping: Money;
  readonly tax: Money;
  readonly refundTotal: Money;
  readonly poNumber: string;
  readonly items: readonly OrderedItem[];
  readonly shipments: readonly Shipment[];
  readonly payments: readonly string[];
  readonly businessOrderInformation: Readonly<Record<string, string>>;
  /** The status words of the whole order, such as "This order has been cancelled." */
  readonly status: string;
}

export type CheckoutReading = ReadingOf<'checkout', CheckoutData>;
export type ConfirmationReading = ReadingOf<'confirmation', ConfirmationData>;
export type OrderListReading = ReadingOf<'order-list', OrderListData>;
export type OrderDetailsReading = ReadingOf<'order-details', OrderDetailsData>;
export type InvoiceReading = ReadingOf<'invoice', OrderDetailsData>;
export type OtherReading = ReadingOf<'other', Record<never, never>>;

export type Reading =
  | CheckoutReading
  | ConfirmationReading
  | OrderListReading
  | OrderDetailsReading
  | InvoiceReading
  | OtherReading;

export type PageKind = Reading['page'];
