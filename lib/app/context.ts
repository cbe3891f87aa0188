import type { Instant } from '../domain/plain-date.ts';
import type { LedgerDb } from '../storage/database.ts';

/** What a use case needs of the world: the database, the clock, fresh ids (UUIDs), the person's time zone (IANA name), and what the organisation decided. */
export interface AppContext {
  readonly db: LedgerDb;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly localZone: string;
  /** The browser's managed storage as it is: anything may be in it. Never rejects. */
  readonly readPolicy: () => Promise<unknown>;
  /** True while what happened long ago is brought in, or taken back: no purchase order counts as used now. */
  readonly bringsPast?: boolean;
}
