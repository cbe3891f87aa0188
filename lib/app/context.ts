import type { Instant } from '../domain/plain-date.ts';
import type { LedgerDb } from '../storage/database.ts';

/** What a use case needs of the world: the database, the clock, fresh ids (UUIDs), and the person's time zone (IANA name). */
export interface AppContext {
  readonly db: LedgerDb;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly localZone: string;
}
