import type { Brand } from './brand.ts';
import type { Instant } from './plain-date.ts';

/** A finding's code and what it is about: `deliveryLate/order/amazon.de/302-…`. The same trouble always has the same key. */
export type FindingKey = Brand<string, 'FindingKey'>;

/** Somebody said that a finding needs nothing more. It holds while the finding's facts stay what they were. */
export interface Dismissal {
  /** In the person's words; never empty. */
  readonly reason: string;
  readonly at: Instant;
  /** The facts as they were, in one text that changes with them. */
  readonly facts: string;
}

/** What is kept of a finding: since when it stands and what was said of it. Its facts are computed anew each time. */
export interface FindingRecord {
  readonly key: FindingKey;
  readonly since: Instant;
  readonly dismissal: Dismissal | null;
}
