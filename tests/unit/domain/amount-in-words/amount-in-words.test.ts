import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountInWords } from '../../../../lib/domain/amount-in-words/amount-in-words.ts';
import { englishNumber } from '../../../../lib/domain/amount-in-words/english.ts';
import { germanNumber } from '../../../../lib/domain/amount-in-words/german.ts';
import { minorDigits, type Currency } from '../../../../lib/domain/currency.ts';

const currencies = Object.keys(minorDigits) as Currency[]; // `Object.keys` forgets the type of its keys

describe('English numbers', () => {
  test.each([
    [0, 'zero'], [1, 'one'], [13, 'thirteen'], [20, 'twenty'], [21, 'twenty-one'], [40, 'forty'], [99, 'ninety-nine'], [100, 'one hundred'], [101, 'one hundred one'],
    [115, 'one hundred fifteen'], [1000, 'one thousand'], [1234, 'one thousand two hundred thirty-four'], [10_010, 'ten thousand ten'], [100_000, 'one hundred thousand'],
    [1_000_000, 'one million'], [2_000_001, 'two million one'], [1_000_000_000, 'one billion'], [3_004_000_070, 'three billion four million seventy'],
    [9_007_199_254_740_991, 'nine quadrillion seven trillion one hundred ninety-nine billion two hundred fifty-four million seven hundred forty thousand nine hundred ninety-one'],
  ])('%i: %s', (count, words) => expect(englishNumber(count)).toBe(words));
});

describe('German numbers before a noun', () => {
  test.each([
    [0, 'null'], [1, 'ein'], [2, 'zwei'], [12, 'zwölf'], [16, 'sechzehn'], [17, 'siebzehn'], [21, 'einundzwanzig'], [30, 'dreißig'], [66, 'sechsundsechzig'],
    [77, 'siebenundsiebzig'], [100, 'einhundert'], [101, 'einhundertein'], [111, 'einhundertelf'], [1000, 'eintausend'], [1001, 'eintausendein'],
    [1234, 'eintausendzweihundertvierunddreißig'], [21_000, 'einundzwanzigtausend'], [100_000, 'einhunderttausend'], [101_000, 'einhunderteintausend'],
    [1_000_000, 'eine Million'], [1_000_001, 'eine Million ein'], [2_000_000, 'zwei Millionen'], [21_000_000, 'einundzwanzig Millionen'], [101_000_000, 'einhunderteine Millionen'],
    [1_000_000_000, 'eine Milliarde'], [2_001_500_000, 'zwei Milliarden eine Million fünfhunderttausend'],
  ])('%i: %s', (count, words) => expect(germanNumber(count, false)).toBe(words));

  test.each([[1, 'eine'], [101, 'einhunderteine'], [21, 'einundzwanzig'], [2, 'zwei'], [1_000_001, 'eine Million eine']])('%i of something feminine: %s', (count, words) => {
    expect(germanNumber(count, true)).toBe(words);
  });
});

describe('amounts', () => {
  test.each([
    [{ amount: 120_005, currency: 'USD' }, 'one thousand two hundred US dollars and five cents', 'eintausendzweihundert US-Dollar und fünf Cent'],
    [{ amount: 100, currency: 'EUR' }, 'one euro', 'ein Euro'],
    [{ amount: 101, currency: 'GBP' }, 'one pound sterling and one penny', 'ein britisches Pfund und ein Penny'],
    [{ amount: 0, currency: 'EUR' }, 'zero euros', 'null Euro'],
    [{ amount: 7, currency: 'EUR' }, 'seven cents', 'sieben Cent'],
    [{ amount: -250, currency: 'EUR' }, 'minus two euros and fifty cents', 'minus zwei Euro und fünfzig Cent'],
    [{ amount: 1280, currency: 'JPY' }, 'one thousand two hundred eighty Japanese yen', 'eintausendzweihundertachtzig japanische Yen'],
    [{ amount: 10_101, currency: 'SEK' }, 'one hundred one Swedish kronor and one öre', 'einhunderteine schwedische Kronen und ein Öre'],
  ] as const)('%o', (money, english, german) => {
    expect([amountInWords(money, 'en'), amountInWords(money, 'de')]).toEqual([english, german]);
  });

  test('two different amounts never read the same, in any language and currency', () => {
    const amount = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(fc.property(amount, amount, fc.constantFrom(...currencies), fc.constantFrom('en', 'de'), (a, b, currency, language) => {
      const [left, right] = [amountInWords({ amount: a, currency }, language), amountInWords({ amount: b, currency }, language)];
      expect(left === right).toBe(a === b);
      expect(left).not.toMatch(/ {2}|^ | $|undefined/);
    }));
  });

  test('the words of a number give the number back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (count) => {
      expect(readEnglish(englishNumber(count))).toBe(count);
    }));
  });
});

/** Reads English number words by their own arithmetic, so that a wrong table cannot prove itself. */
function readEnglish(words: string): number {
  const values: Record<string, number> = {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
    sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  };
  const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15 };
  let [sum, group] = [0, 0];
  for (const word of words.split(/[ -]/)) {
    const scale = scales[word];
    if (scale !== undefined) [sum, group] = [sum + group * scale, 0];
    else group = word === 'hundred' ? group * 100 : group + (values[word] ?? Number.NaN);
  }
  return sum + group;
}
