import type { PlainDate } from '../plain-date.ts';
import { checkDigitsFor, type CheckDigit } from './check-digit.ts';
import type { DateToken, MaskPart, OpenPlaces } from './mask.ts';

/** What the tokens of a mask stand for. */
export interface MaskValues {
  readonly day: PlainDate;
  readonly count: number;
  readonly checkDigit: CheckDigit;
}

const filling: Readonly<Record<OpenPlaces, string>> = { letters: 'ABCDE', digits: '12345', either: 'A1B2C3' };

/** What a date token says of a day: `2026`, `26`, `07`, `3`. */
export function dateText(token: DateToken, day: PlainDate): string {
  const [year = '', month = ''] = day.split('-');
  if (token === 'YYYY') return year;
  if (token === 'YY') return year.slice(-2);
  return token === 'MM' ? month : String(Math.ceil(Number(month) / 3));
}

function partText(part: Exclude<MaskPart, { kind: 'check' }>, { day, count }: MaskValues): string {
  switch (part.kind) {
    case 'literal': return part.text;
    case 'counter': return String(count).padStart(part.width, '0');
    case 'open': return filling[part.of].repeat(part.width).slice(0, part.width);
    case 'date': return dateText(part.token, day);
  }
}

/** The number a mask gives; open places (`{A:n}`, `{9:n}`, `{X:n}`) are filled with A, B, C, 1, 2, 3. */
export function writeMask(parts: readonly MaskPart[], values: MaskValues): string {
  return parts.reduce((text, part) => {
    if (part.kind !== 'check') return text + partText(part, values);
    return values.checkDigit === 'none' ? text : text + (checkDigitsFor(text, values.checkDigit) ?? '');
  }, '');
}
