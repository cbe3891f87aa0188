import type { Product } from './catalogue.ts';

/** So many of one product, at the price of the day it was put there. */
export type Line = { readonly product: Product; quantity: number; readonly unitPrice: number; readonly uuid: string };

/** One visit of the checkout, from the cart or from "Buy now". */
export type Purchase = {
  readonly id: string;
  readonly token: string;
  readonly unit: string;
  lines: Line[];
  readonly fromCart: boolean;
  delivery: 'standard' | 'express';
  /** What the business step was told; undefined while it was not asked. */
  po: string | undefined;
  error: 'payment' | undefined;
  state: 'open' | 'placed';
};

/** One order of the lists. */
export type Order = {
  readonly id: string;
  readonly purchaseId: string;
  placedOn: string;
  readonly lines: readonly Line[];
  readonly totals: Totals;
  status: 'arriving' | 'delivered' | 'cancelled';
  deliveredOn: string | undefined;
  /** What was paid back, minor units. */
  refunded: number;
  released: boolean;
  po: string | undefined;
};

/** The sums of a purchase or an order, minor units. `tax` is what comes on top; where prices include it, it is zero. */
export type Totals = {
  readonly items: number;
  readonly shipping: number;
  /** What is taken off for free delivery; zero or negative. */
  readonly promotion: number;
  readonly tax: number;
  readonly total: number;
};
