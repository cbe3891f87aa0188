import type { Brand } from './brand.ts';
import { err, ok, type Result } from './result.ts';

/** A PO number as a person wrote it: text, with its leading zeros, case and inner punctuation. */
export type PoNumber = Brand<string, 'PoNumber'>;

/** The form in which two PO numbers are compared. Never shown, never exported. */
export type PoNumberKey = Brand<string, 'PoNumberKey'>;

/** Why a text cannot be a PO number. */
export type PoNumberProblem = 'empty' | 'tooLong' | 'controlCharacters';

/** Longest PO number we store. No limit of Amazon's is public; this is our own, above every known downstream system but Virto. */
export const poNumberMaxLength = 80;

// Control characters (Cc), line and paragraph separators, and lone surrogates.
const forbidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;
// Format characters nobody sees: zero-width spaces and joiners, direction marks, soft hyphens, byte order marks.
const invisible = /\p{Cf}/gu;
const outerSpace = /^[\s\u00a0]+|[\s\u00a0]+$/g;

/**
 * `text` as a PO number: spaces around it and invisible characters go, everything else stays.
 * Errors: `empty`, `tooLong` (over 80 characters), `controlCharacters`.
 */
export function parsePoNumber(text: string): Result<PoNumber, PoNumberProblem> {
  const trimmed = text.replace(invisible, '').replace(outerSpace, '');
  if (trimmed === '') return err('empty');
  if (forbidden.test(trimmed)) return err('controlCharacters');
  if ([...trimmed].length > poNumberMaxLength) return err('tooLong');
  return ok(trimmed as PoNumber); // every rule above holds
}

/** The key two writings of one PO number share: compatibility forms folded (full width), case folded, inner spaces single. */
export function poNumberKey(number: PoNumber): PoNumberKey {
  return number.normalize('NFKC').toUpperCase().replace(/\s+/g, ' ') as PoNumberKey; // the only place that builds one
}
