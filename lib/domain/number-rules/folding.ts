import { poNumberKey, type PoNumber, type PoNumberKey } from '../po-number.ts';

/** When two writings are one number. Full-width and compatibility forms are always the same. */
export interface NumberFolding {
  readonly ignoreCase: boolean;
  /** `PO-2026-00042` and `PO 2026/00042` are one number. */
  readonly ignoreSeparators: boolean;
}

/** As `poNumberKey` compares: case does not count, separators do. */
export const defaultFolding: NumberFolding = { ignoreCase: true, ignoreSeparators: false };

const separators = /[\s\p{P}\p{S}]+/gu;

/** The key under which two writings are the same number. With `defaultFolding` it is `poNumberKey`. */
export function foldedKey(number: PoNumber, folding: NumberFolding): PoNumberKey {
  const key: string = folding.ignoreCase ? poNumberKey(number) : number.normalize('NFKC').replace(/\s+/g, ' ');
  if (!folding.ignoreSeparators) return key as PoNumberKey; // a key by the line above
  const bare = key.replace(separators, '');
  // A number of separators only ("--") would be the same as every other such number.
  return (bare === '' ? key : bare) as PoNumberKey; // a key by what the organisation chose to ignore
}
