import { complement, union, withProperty, type CodePoints } from './code-points.ts';

/** What an escape such as `\d` stands for, and the text it takes up. A string says why it stands for nothing here. */
export type Escape = { readonly set: CodePoints; readonly length: number } | 'backreference' | 'unsupported' | 'syntax';

const digits: CodePoints = [[0x30, 0x39]];
const word: CodePoints = [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
const space: CodePoints = union([[0x09, 0x0d], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]]);

const classes = new Map<string, CodePoints>([
  ['d', digits], ['D', complement(digits)], ['w', word], ['W', complement(word)], ['s', space], ['S', complement(space)],
]);
const codes = [/^\\x([0-9a-fA-F]{2})/, /^\\u([0-9a-fA-F]{4})/, /^\\u\{([0-9a-fA-F]{1,6})\}/];

/** Reads the escape at the start of `text`, which begins with a backslash. The same as a JavaScript expression with the flag `u`. */
export function readEscape(text: string): Escape {
  const letter = text[1];
  if (letter === undefined) return 'syntax';
  const set = classes.get(letter);
  if (set !== undefined) return { set, length: 2 };
  if (/[1-9k]/.test(letter)) return 'backreference';
  if (/[$()*+\-./?[\\\]^{|}]/.test(letter)) {
    const code = letter.charCodeAt(0);
    return { set: [[code, code]], length: 2 };
  }
  const property = /^\\([pP])\{(\w+)\}/.exec(text);
  if (property !== null) {
    const found = withProperty(property[2] ?? '');
    if (found === undefined) return 'unsupported';
    return { set: property[1] === 'P' ? complement(found) : found, length: property[0].length };
  }
  for (const form of codes) {
    const match = form.exec(text);
    const code = Number.parseInt(match?.[1] ?? '', 16);
    if (match !== null) return code > 0x10ffff ? 'syntax' : { set: [[code, code]], length: match[0].length };
  }
  return /[bBtnvfrcuxpP0]/.test(letter) ? 'unsupported' : 'syntax';
}
