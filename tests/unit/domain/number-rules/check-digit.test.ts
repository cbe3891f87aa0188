import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigitsFor, verifyCheckDigits, type CheckScheme } from '../../../../lib/domain/number-rules/check-digit.ts';

const digits = fc.stringMatching(/^[0-9]{1,20}$/);
const scheme = fc.constantFrom<CheckScheme>('mod10', 'mod97', 'mod11-10');
const complete = (body: string, by: CheckScheme): string => body + (checkDigitsFor(body, by) ?? '');
const put = (text: string, at: number, part: string): string => text.slice(0, at) + part + text.slice(at + part.length);

describe('check digits', () => {
  it.each<[CheckScheme, string, string, string]>([
    ['mod10', '7992739871', '3', 'the usual example of Luhn'],
    ['mod10', '411111111111111', '1', 'a card number for tests'],
    ['mod10', 'US037833100', '5', 'an ISIN'],
    ['mod10', 'AU0000XVGZA', '3', 'an ISIN that ends in letters'],
    ['mod97', '794', '44', 'the example of ISO 7064'],
    ['mod97', '5493001KJTIIGC8Y1R', '12', 'an LEI'],
    ['mod97', 'WEST12345698765432GB', '82', 'an IBAN, turned round as ISO 13616 says'],
    ['mod11-10', '0794', '5', 'the example of ISO 7064'],
    ['mod11-10', 'DE13669597', '6', 'a German VAT number, whose letters do not count'],
  ])('of %s: %s ends in %s (%s)', (by, body, expected) => {
    expect(checkDigitsFor(body, by)).toBe(expected);
    expect(verifyCheckDigits(body + expected, by)).toEqual({ holds: true, expected });
  });

  it('do not depend on separators, case or width', () => {
    expect(verifyCheckDigits('us-0378 3310.0５', 'mod10')).toEqual({ holds: true, expected: '5' });
  });

  it('cannot be said of a number that has nothing before them', () => {
    expect(verifyCheckDigits('7', 'mod10')).toEqual({ holds: false, expected: null });
    expect(verifyCheckDigits('ABC7', 'mod11-10')).toEqual({ holds: false, expected: null });
  });

  it('hold for every number they were computed for', () => {
    fc.assert(fc.property(digits, scheme, (body, by) => {
      expect(verifyCheckDigits(complete(body, by), by).holds).toBe(true);
    }));
  });

  it('find every single wrong digit', () => {
    fc.assert(fc.property(digits, scheme, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, by, place, shift) => {
      const right = complete(body, by);
      const at = place % right.length;
      const wrong = put(right, at, String((Number(right[at]) + shift) % 10));
      expect(verifyCheckDigits(wrong, by).holds).toBe(false);
    }));
  });

  it('find every swap of neighbours where the scheme promises it: always by mod 97-10, but for 09 and 90 by mod 10', () => {
    fc.assert(fc.property(digits, fc.constantFrom<CheckScheme>('mod10', 'mod97'), fc.nat(), (body, by, place) => {
      const right = complete(body, by);
      const at = place % (right.length - 1);
      const pair = right.slice(at, at + 2);
      fc.pre(pair[0] !== pair[1] && !(by === 'mod10' && (pair === '09' || pair === '90')));
      expect(verifyCheckDigits(put(right, at, [...pair].reverse().join('')), by).holds).toBe(false);
    }));
  });

  it('find a wrong letter by mod 97-10', () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    fc.assert(fc.property(letter, letter, digits, (right, wrong, rest) => {
      fc.pre(right !== wrong);
      expect(verifyCheckDigits(wrong + complete(right + rest, 'mod97').slice(1), 'mod97').holds).toBe(false);
    }));
  });
});
