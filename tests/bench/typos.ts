import type { Random } from './random.ts';

/** A slip of a person, as the bench makes it. Undefined: this number gives no occasion for it. */
export type MakeTypo = (number: string, random: Random) => string | undefined;

const seenAs: Readonly<Record<string, readonly string[]>> = {
  0: ['O', 'o'], 1: ['l', 'I'], 5: ['S'], 8: ['B'], 2: ['Z'], 6: ['G'], O: ['0'], I: ['1', 'l'], L: ['1'], S: ['5'], B: ['8'],
};
const prefixes = ['PO# ', 'P.O. No: ', 'PO: ', 'Purchase order number ', 'PO Number: ', 'Bestellnummer ', 'Bestell-Nr. ', 'N° de commande : ', 'Numero ordine: ', '注文番号：'];
const unseen = ['\u200b', '\u00ad', '\u200e', '\ufeff', '\u2060'];

/** The places of letters and digits that `fits` allows. */
const places = (number: string, fits: (character: string, at: number) => boolean): number[] =>
  [...number].flatMap((character, at) => (/[A-Z0-9]/.test(character) && fits(character, at) ? [at] : []));

const put = (number: string, at: number, length: number, text: string): string => number.slice(0, at) + text + number.slice(at + length);
const another = (character: string, random: Random): string => (/\d/.test(character) ? random.digits(1) : random.of([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']));

function at(number: string, random: Random, fits: (character: string, place: number) => boolean, make: (place: number, character: string) => string): string | undefined {
  const possible = places(number, fits);
  if (possible.length === 0) return undefined;
  const place = random.of(possible);
  return make(place, number[place] ?? '');
}

/** Every kind of slip, in equal shares. */
export const typos: Readonly<Record<string, MakeTypo>> = {
  swapped: (number, random) => at(number, random, (character, place) => /[A-Z0-9]/.test(number[place + 1] ?? '') && number[place + 1] !== character, (place, character) => put(number, place, 2, `${number[place + 1] ?? ''}${character}`)),
  doubled: (number, random) => at(number, random, () => true, (place, character) => put(number, place, 1, character + character)),
  dropped: (number, random) => at(number, random, () => true, (place) => put(number, place, 1, '')),
  added: (number, random) => at(number, random, () => true, (place, character) => put(number, place, 0, another(character, random))),
  replaced: (number, random) => at(number, random, () => true, (place, character) => put(number, place, 1, another(character, random))),
  lookAlike: (number, random) => at(number, random, (character) => seenAs[character] !== undefined, (place, character) => put(number, place, 1, random.of(seenAs[character] ?? []))),
  allLookAlike: (number) => (number.includes('0') ? number.replaceAll('0', 'O') : undefined),
  invisible: (number, random) => at(number, random, () => true, (place) => put(number, place, 0, random.of(unseen))),
  fullWidth: (number) => number.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  prefix: (number, random) => random.of(prefixes) + number,
  separators: (number, random) => (number.includes('-') ? number.replaceAll('-', random.of(['', ' ', '/', '.', '–', '_'])) : undefined),
  leadingZeros: (number) => (/-0+[1-9]/.test(number) ? number.replace(/-0+([1-9])/, '-$1') : undefined),
};
