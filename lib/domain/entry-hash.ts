import { canonicalText } from './canonical-text.ts';
import type { Entry } from './entry.ts';
import { textHash } from './text-hash.ts';

/** What an entry says, as SHA-256 of its contents in hexadecimal. Outlives the contents when these are removed on request. */
export function entryDigest({ at, actor, action, subject, reason, before, after }: Pick<Entry, 'at' | 'actor' | 'action' | 'subject' | 'reason' | 'before' | 'after'>): string {
  return textHash(canonicalText([at, actor, action, subject, reason, before, after]));
}

/** An entry's place in the chain: SHA-256 of its position, its digest and the hash of the entry before it (null: the first). */
export function entryHash(seq: number, digest: string, previous: string | null): string {
  return textHash(`${seq}\n${digest}\n${previous ?? ''}`);
}
