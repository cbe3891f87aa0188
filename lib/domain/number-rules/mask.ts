import { err, ok, type Result } from '../result.ts';
import type { MaskProblem, PatternProblem } from './pattern.ts';

/** A part of a day, as a mask names it: year, year in two digits, month, quarter. */
export type DateToken = 'YYYY' | 'YY' | 'MM' | 'Q';

/** A piece of a mask. `open`: places only a person can fill in. */
export type MaskPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'date'; readonly token: DateToken }
  | { readonly kind: 'counter'; readonly width: number }
  | { readonly kind: 'open'; readonly of: OpenPlaces; readonly width: number }
  | { readonly kind: 'check' };

/** `either`: a letter or a digit. */
export type OpenPlaces = 'letters' | 'digits' | 'either';

/** Why a mask cannot be used, and where. */
export type MaskFailure = Extract<PatternProblem, { kind: 'mask' }>;

/** Longest mask, in characters: as long as the longest PO number. */
const maskMaxLength = 80;
/** Widest counted token: beyond it a counter would no longer be an exact number. */
const widestToken = 15;

const plainTokens = new Map<string, MaskPart>([
  ...(['YYYY', 'YY', 'MM', 'Q'] as const).map((token) => [token, { kind: 'date', token }] as const),
  ['check', { kind: 'check' }],
]);
const wideTokens = new Map<string, (width: number) => MaskPart>([
  ['seq', (width) => ({ kind: 'counter', width })],
  ['A', (width) => ({ kind: 'open', of: 'letters', width })],
  ['9', (width) => ({ kind: 'open', of: 'digits', width })],
  ['X', (width) => ({ kind: 'open', of: 'either', width })],
]);

function readToken(content: string): MaskPart | MaskProblem {
  const [name = '', width, ...more] = content.split(':');
  const plain = plainTokens.get(name);
  if (plain !== undefined) return width === undefined ? plain : 'needlessWidth';
  const wide = wideTokens.get(name);
  if (wide === undefined) return 'unknownToken';
  if (width === undefined || width === '') return 'noWidth';
  const count = /^[0-9]{1,2}$/.test(width) ? Number(width) : 0;
  return count >= 1 && count <= widestToken && more.length === 0 ? wide(count) : 'badWidth';
}

/**
 * A mask in its parts: literal text, `{YYYY}` `{YY}` `{MM}` `{Q}`, `{seq:n}` (counter), `{A:n}` (letters), `{9:n}` (digits),
 * `{X:n}` (either) and, at the very end, `{check}`. Errors: the first thing wrong and its position, 1 being the first character.
 */
export function parseMask(text: string): Result<readonly MaskPart[], MaskFailure> {
  const fail = (code: MaskProblem, at: number, part: string): Result<never, MaskFailure> =>
    err({ kind: 'mask', code, position: Array.from(text.slice(0, at)).length + 1, part });
  if (text.trim() === '') return fail('empty', 0, '');
  if ([...text].length > maskMaxLength) return fail('tooLong', 0, text);
  const parts: MaskPart[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] === '}') return fail('strayBrace', at, '}');
    if (text[at] !== '{') {
      const literal = /^[^{}]+/.exec(text.slice(at))?.[0] ?? '';
      parts.push({ kind: 'literal', text: literal });
      at += literal.length;
      continue;
    }
    const end = text.indexOf('}', at);
    if (end < 0) return fail('unclosed', at, text.slice(at));
    const written = text.slice(at, end + 1);
    const part = readToken(written.slice(1, -1));
    if (typeof part === 'string') return fail(part, at, written);
    if (part.kind === 'counter' && parts.some(({ kind }) => kind === 'counter')) return fail('twoCounters', at, written);
    if (part.kind === 'check' && end + 1 < text.length) return fail('checkNotLast', at, written);
    parts.push(part);
    at = end + 1;
  }
  return ok(parts);
}
