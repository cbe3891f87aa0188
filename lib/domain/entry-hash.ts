import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText } from './canonical-text.ts';
import type { Entry } from './entry.ts';

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** What an entry says, as SHA-256 of its contents in hexadecimal. Outlives the contents when these are removed on request. */
export function entryDigest({ at, actor, action, subject, reason, before, after }: Pick<Entry, 'at' | 'actor' | 'action' | 'subject' | 'reason' | 'before' | 'after'>): string {
  return hashOf(canonicalText([at, actor, action, subject, reason, before, after]));
}

/** An entry's place in the chain: SHA-256 of its position, its digest and the hash of the entry before it (null: the first). */
export function entryHash(seq: number, digest: string, previous: string | null): string {
  return hashOf(`${seq}\n${digest}\n${previous ?? ''}`);
}
