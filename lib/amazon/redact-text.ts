import { matchLabel, splitLabel } from './labels/match.ts';
import { plainText } from './plain-text.ts';

/**
 * Text without what it says: every digit is 0, every letter of every script x or X, so that lengths and separators
 * survive (`$24.99` is `$00.00`). Control and format characters go.
 */
export function redactText(text: string): string {
  return text
    .replace(/[^\p{P}\p{S}\s\p{N}\p{L}\p{M}]/gu, '')
    .replace(/\p{N}/gu, '0')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (/\p{Lu}/u.test(letter) ? 'X' : 'x'));
}

/** Text without what it says, but for the labels Amazon puts on everybody's pages: "Order # 112-0000023-…" is "Order # 000-0000000-…". */
export function redactWords(text: string): string {
  const plain = plainText(text);
  if (plain === undefined || plain === '') return redactText(text);
  if (matchLabel(plain) !== undefined) return aroundIt(text, keepLabel(plain));
  const rest = splitLabel(plain)?.rest;
  if (rest === undefined || !plain.endsWith(rest)) return redactText(text);
  return aroundIt(text, keepLabel(plain.slice(0, -rest.length)) + redactText(rest));
}

/** A count in parentheses belongs to the label's value: "Items (3):". */
function keepLabel(label: string): string {
  return label.replace(/[(（][^()]*[)）]/g, redactText).replace(/\p{N}/gu, '0');
}

/** What stands before and after the words keeps words of neighbouring elements apart. */
function aroundIt(text: string, words: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** Names in the page with a digit that our own selectors ask for. */
const knownNames = new Set(['placeYourOrder1']);

/**
 * A name in the page's structure (an id, a class, a component): kept, but for its digits, and for runs of letters and
 * digits that look like the number of an order, an item or a person.
 */
export function redactName(name: string): string {
  return name
    .replace(uuid, (id) => id.replace(/[^-]/g, '0'))
    .split(/\s+/)
    .map((word) => (knownNames.has(word) ? word : word.replace(/[\p{L}\p{M}\p{N}]+/gu, redactRun).replace(/[^\p{P}\p{S}\w]/gu, '')))
    .join(' ');
}

function redactRun(run: string): string {
  const digits = run.replace(/\D/g, '').length;
  const isStructure = /^\w+$/.test(run) && run.length <= 60 && digits < 3 && !/^(?=.*\d)[A-Z\d]{8,}$/.test(run);
  return isStructure ? run.replace(/\d/g, '0') : redactText(run);
}
