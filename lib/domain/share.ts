import type { Asin } from './ids.ts';
import type { Money } from './money.ts';

/** Some units of one item of a cart or an order. */
export interface ShareUnits {
  readonly asin: Asin;
  /** Whole units, at least 1. */
  readonly quantity: number;
}

/**
 * The part of a checkout or an order that belongs to one purchase order. `percent` has at most two decimals, above 0 and
 * up to 100. `rest`: what the other parts leave; at most one part of a division is it.
 */
export type Share =
  | { readonly kind: 'whole' }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'amount'; readonly amount: Money }
  | { readonly kind: 'units'; readonly units: readonly ShareUnits[] }
  | { readonly kind: 'rest' };
