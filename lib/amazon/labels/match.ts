import type { Language } from '../marketplaces.ts';
import { plainText } from '../plain-text.ts';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { labelKinds, type LabelKind, type LabelWords } from './label.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** The words of every language whose labels are known. A shop may be shown in any of its languages, so all are looked up. */
export const labelWords: Readonly<Partial<Record<Language, LabelWords>>> = {
  ar, cs, da, de, en, es, fr, he, hi, it, ja, ko, nl, pl, pt, sv, tr, zh,
};

const kinds = new Map<string, LabelKind>(
  Object.values(labelWords).flatMap(({ words }) => labelKinds.flatMap((kind) => (words[kind] ?? []).map((word) => [word, kind] as const))),
);
const longest = Math.max(...[...kinds.keys()].map((word) => word.length));

/** What a label on an order page names: "Order placed", "Bestellnr.:", "合計". The whole text must be the label; a final colon, star or count "(3)" does not matter. */
export function matchLabel(text: string): LabelKind | undefined {
  if (text.length > 4 * longest) return undefined;
  return kinds.get(bareLabel(plainText(text) ?? ''));
}

/** A label and what stands behind it in the same text: "Ordered on June 14, 2025" is `orderPlaced` and "June 14, 2025". */
export interface SplitLabel {
  readonly kind: LabelKind;
  readonly rest: string;
}

/** Splits a line that begins with a label, by its colon or else after the longest label it begins with. Undefined when no label is in front or nothing follows it. */
export function splitLabel(text: string): SplitLabel | undefined {
  if (text.length > 1000) return undefined;
  const plain = plainText(text) ?? '';
  const colon = /[:：]/.exec(plain);
  if (colon !== null) {
    const kind = kinds.get(bareLabel(plain.slice(0, colon.index)));
    if (kind !== undefined) return behind(kind, plain.slice(colon.index + 1));
  }
  for (let end = Math.min(longest, plain.length - 1); end > 0; end -= 1) {
    // A label ends where a word ends; scripts without spaces, and "Order#", end anywhere.
    if (/[\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Hangul}]\p{M}*$/u.test(plain.slice(0, end)) && /^[\p{L}\p{M}]/u.test(plain.slice(end))) continue;
    const kind = kinds.get(plain.slice(0, end).toLowerCase());
    if (kind !== undefined) return behind(kind, plain.slice(end));
  }
  return undefined;
}

function behind(kind: LabelKind, text: string): SplitLabel | undefined {
  const rest = text.replace(/^[\s:：#]+/, '').trim();
  return rest === '' ? undefined : { kind, rest };
}

function bareLabel(plain: string): string {
  return plain.toLowerCase().replace(/[\s:：*]+$/, '').replace(/\s*\(\d[^()]*\)$/, '').replace(/[\s:：*]+$/, '');
}
