import type { OrderKey } from './ids.ts';
import type { Instant } from './plain-date.ts';

/** Somebody said that what was billed for an order is settled as it is. It holds while the facts stay what they were. */
export interface Acceptance {
  readonly orderKey: OrderKey;
  /** In the person's words; never empty. */
  readonly reason: string;
  readonly at: Instant;
  /** The papers as they were, in one text that changes with them (`reconcile/match-facts.ts`). */
  readonly facts: string;
}
