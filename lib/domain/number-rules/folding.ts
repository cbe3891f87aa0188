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

/** A text as it is compared: the form that all writings of one number share. */
export function foldText(text: string, { ignoreCase, ignoreSeparators }: NumberFolding): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ');
  const cased = ignoreCase ? plain.toUpperCase() : plain;
  return ignoreSeparators ? cased.replace(separators, '') : cased;
}

/** The key under which two writings are the same number. With `defaultFolding` it is `poNumberKey`. */
export function foldedKey(number: PoNumber, folding: NumberFolding): PoNumberKey {
  const key = foldText(number, folding);
  // Of a number of separators only ("--") nothing would be left, as of every other such number.
  return key === '' ? poNumberKey(number) : (key as PoNumberKey); // what the organisation chose to compare
}
