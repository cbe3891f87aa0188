/** How the last character or characters of a number prove the others. `mod97`: ISO 7064 mod 97-10, two digits; `mod11-10`: ISO 7064 mod 11,10. */
export type CheckDigit = 'none' | CheckScheme;

/** A scheme that computes something. */
export type CheckScheme = 'mod10' | 'mod97' | 'mod11-10';

/** How many characters each scheme puts at the end. */
export const checkLength: Readonly<Record<CheckScheme, number>> = { mod10: 1, mod97: 2, 'mod11-10': 1 };

// Separators, case and width never count; nor does a letter outside A–Z, for which no standard has a value.
const counted = (text: string): string => text.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '');

/** A = 10 … Z = 35, as in ISINs (ISO 6166), IBANs (ISO 13616) and LEIs (ISO 17442). */
const digitsOf = (text: string): string => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

/** Luhn's formula: every second digit from the right counts twice, its digits summed. */
function mod10(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

function mod97(digits: string): string {
  const rest = [...`${digits}00`].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0);
  return String(98 - rest).padStart(2, '0');
}

function mod11and10(digits: string): string {
  const product = [...digits].reduce((carried, digit) => (((Number(digit) + carried) % 10 || 10) * 2) % 11, 10);
  return String((11 - product) % 10);
}

/**
 * What belongs at the end of `text`, a number still without its check digits. Null when nothing in it counts.
 * Letters count as their standards convert them; mod 11,10 knows digits only, so there they are a mere prefix.
 */
export function checkDigitsFor(text: string, scheme: CheckScheme): string | null {
  const digits = scheme === 'mod11-10' ? counted(text).replace(/[A-Z]/g, '') : digitsOf(counted(text));
  if (digits === '') return null;
  if (scheme === 'mod10') return mod10(digits);
  return scheme === 'mod97' ? mod97(digits) : mod11and10(digits);
}

/** A number with its check digits taken off, and what they should have been. */
export interface CheckedNumber {
  readonly holds: boolean;
  /** Null when the number has nothing before its check digits. */
  readonly expected: string | null;
}

/** Whether the end of `number` proves the rest. */
export function verifyCheckDigits(number: string, scheme: CheckScheme): CheckedNumber {
  const text = counted(number);
  const body = text.slice(0, -checkLength[scheme]);
  const expected = checkDigitsFor(body, scheme);
  return { holds: expected !== null && text.slice(body.length) === expected, expected };
}
