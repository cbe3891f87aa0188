/** Which characters a PO number may have. `lettersDigitsDash`: A–Z, a–z, 0–9 and the hyphen. */
export type CharacterSet = 'any' | 'ascii' | 'lettersDigitsDash' | 'lettersDigits' | 'digits';

/** Every set, widest first. */
export const characterSets: readonly CharacterSet[] = ['any', 'ascii', 'lettersDigitsDash', 'lettersDigits', 'digits'];

const allowed: Readonly<Record<CharacterSet, RegExp>> = {
  any: /^[^]$/u,
  ascii: /^[\x20-\x7e]$/,
  lettersDigitsDash: /^[A-Za-z0-9-]$/,
  lettersDigits: /^[A-Za-z0-9]$/,
  digits: /^[0-9]$/,
};

/** A character that a set does not allow, and where it stands (1 is the first). */
export interface ForbiddenCharacter {
  readonly character: string;
  readonly position: number;
}

/** The first character of `text` outside `set`, or null. */
export function firstForbidden(text: string, set: CharacterSet): ForbiddenCharacter | null {
  const characters = [...text];
  const at = characters.findIndex((character) => !allowed[set].test(character));
  const character = characters[at];
  return character === undefined ? null : { character, position: at + 1 };
}
