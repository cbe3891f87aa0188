import type { Brand } from './brand.ts';
import type { OrderKey } from './ids.ts';
import type { Money } from './money.ts';
import type { Instant, PlainDate } from './plain-date.ts';

/** Our own id of an invoice, a charge or a credit: the same document always gets the same one. */
export type InvoiceId = Brand<string, 'InvoiceId'>;

/** `invoice`: a bill. `charge`: money that was taken. `credit`: money or a bill that came back. */
export const invoiceKinds = ['invoice', 'charge', 'credit'] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];

/** What was billed, charged or credited for one order. An order may have several. */
export interface Invoice {
  readonly id: InvoiceId;
  readonly orderKey: OrderKey;
  readonly kind: InvoiceKind;
  /** The invoice's number, or the reference of the payment; null when nothing names it. */
  readonly number: string | null;
  readonly day: PlainDate | null;
  /** Zero or more, also of a credit; null when nobody could read it. */
  readonly amount: Money | null;
  readonly source: 'report' | 'page' | 'person';
  readonly seenAt: Instant;
}
