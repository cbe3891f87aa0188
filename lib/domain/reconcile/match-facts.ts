import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText } from '../canonical-text.ts';
import type { Match } from './match.ts';

/**
 * The facts of a match in one short text: another one as soon as an amount, a paper or anything else that was judged is another.
 * Titles do not count, because Amazon changes them; nor does which purchase order seems likelier.
 */
export function factsOf({ status, figures, causes }: Match): string {
  const untitled = causes.map((cause) => ('title' in cause ? { ...cause, title: null } : cause));
  return bytesToHex(sha256(utf8ToBytes(canonicalText({ status, figures, causes: untitled }))));
}
