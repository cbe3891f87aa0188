import type { PlainDate } from '../plain-date.ts';
import { err, ok, type Result } from '../result.ts';
import { checkLength, type CheckDigit } from './check-digit.ts';
import { foldText, type NumberFolding } from './folding.ts';
import { parseMask, type DateToken, type MaskFailure, type MaskPart, type OpenPlaces } from './mask.ts';
import { writeMask } from './write-mask.ts';

/** A mask made ready: what fits it, and one number that does. */
export interface MaskPattern {
  readonly fits: (number: string) => boolean;
  readonly example: string;
}

const dates: Readonly<Record<DateToken, string>> = { YYYY: '(?:19|20)[0-9]{2}', YY: '[0-9]{2}', MM: '(?:0[1-9]|1[0-2])', Q: '[1-4]' };
const places: Readonly<Record<OpenPlaces, string>> = { letters: '[A-Za-z]', digits: '[0-9]', either: '[A-Za-z0-9]' };

// Every part has one fixed width, so that the engine never has two ways to try.
function source(part: MaskPart, checkDigit: CheckDigit, folding: NumberFolding): string {
  switch (part.kind) {
    case 'literal': return foldText(part.text, folding).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    case 'date': return dates[part.token];
    case 'counter': return `[0-9]{${part.width}}`;
    case 'open': return `${places[part.of]}{${part.width}}`;
    case 'check': return checkDigit === 'none' ? '' : `[0-9]{${checkLength[checkDigit]}}`;
  }
}

/** Makes a mask ready to be compared with numbers. Writings that `folding` makes one number fit together. Errors: as `parseMask`, and `checkWithoutScheme`. */
export function maskPattern(text: string, checkDigit: CheckDigit, folding: NumberFolding): Result<MaskPattern, MaskFailure> {
  const parts = parseMask(text);
  if (!parts.ok) return parts;
  if (checkDigit === 'none' && parts.value.some(({ kind }) => kind === 'check')) {
    return err({ kind: 'mask', code: 'checkWithoutScheme', position: [...text].length - '{check}'.length + 1, part: '{check}' });
  }
  const expression = new RegExp(`^${parts.value.map((part) => source(part, checkDigit, folding)).join('')}$`, 'u');
  const narrow = parts.value.some((part) => part.kind === 'counter' && part.width === 1);
  const example = writeMask(parts.value, { day: '2026-07-15' as PlainDate, count: narrow ? 4 : 42, checkDigit }); // a real day, for show only
  return ok({ fits: (number) => expression.test(foldText(number, folding)), example });
}
