import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poNumberKey } from '../../../../lib/domain/po-number.ts';
import { defaultFolding, foldedKey } from '../../../../lib/domain/number-rules/folding.ts';
import { lengthPreset, lengthPresets } from '../../../../lib/domain/number-rules/length-presets.ts';
import { anyRules, judgeByRules, type NumberRules } from '../../../../lib/domain/number-rules/number-rules.ts';
import type { NumberPattern } from '../../../../lib/domain/number-rules/pattern.ts';
import { checkPattern } from '../../../../lib/domain/number-rules/prepare-pattern.ts';
import { poNumber } from './numbers.ts';

const judged = (text: string, rules: Partial<NumberRules>) => judgeByRules(poNumber(text), { ...anyRules, ...rules });
const mask = (text: string): NumberPattern => ({ kind: 'mask', text });
const expression = (text: string): NumberPattern => ({ kind: 'expression', text });
const anyNumber = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cf}\p{Z}\p{Cs}]/u.test(text)).map(poNumber);

describe('number rules', () => {
  it('allow every number when there are none', () => {
    fc.assert(fc.property(anyNumber, (number) => {
      expect(judgeByRules(number, anyRules)).toEqual({ ok: true, value: null });
    }));
  });

  it.each<[string, Partial<NumberRules>, object]>([
    ['PO_1', { characters: 'lettersDigitsDash' }, { code: 'character', character: '_', position: 3, allowed: 'lettersDigitsDash' }],
    ['Bü-1', { characters: 'ascii' }, { code: 'character', character: 'ü', position: 2, allowed: 'ascii' }],
    ['45-1', { characters: 'digits' }, { code: 'character', character: '-', position: 3, allowed: 'digits' }],
    ['P𝟙1', { characters: 'lettersDigits' }, { code: 'character', character: '𝟙', position: 2, allowed: 'lettersDigits' }],
    ['PO-2026-00042', { preset: 'sap' }, { code: 'tooLong', length: 13, limit: 10, preset: 'sap' }],
    ['PO-2026-00042', { preset: 'sap', maxLength: 8 }, { code: 'tooLong', length: 13, limit: 8, preset: null }],
    ['PO-2026-00042', { preset: 'sap', maxLength: 12 }, { code: 'tooLong', length: 13, limit: 10, preset: 'sap' }],
    ['𝟙𝟚𝟛', { maxLength: 2 }, { code: 'tooLong', length: 3, limit: 2, preset: null }],
    ['X-1', { patterns: [mask('PO-{seq:3}'), expression('B\\d')] }, { code: 'pattern', patterns: [mask('PO-{seq:3}'), expression('B\\d')], example: 'PO-042' }],
    ['X-1', { patterns: [expression('B\\d')] }, { code: 'pattern', patterns: [expression('B\\d')], example: null }],
    ['X-1', { patterns: [mask('PO-{seq}'), expression('B\\d')] }, { code: 'brokenPattern', pattern: mask('PO-{seq}'), problem: { kind: 'mask', code: 'noWidth', position: 4, part: '{seq}' } }],
    ['79927398710', { checkDigit: 'mod10' }, { code: 'checkDigit', scheme: 'mod10', expected: '3' }],
    ['PO', { checkDigit: 'mod11-10' }, { code: 'checkDigit', scheme: 'mod11-10', expected: null }],
  ])('%s breaks %j', (text, rules, error) => {
    expect(judged(text, rules)).toEqual({ ok: false, error });
  });

  it.each<[string, Partial<NumberRules>]>([
    ['4500012345', { preset: 'sap', characters: 'digits' }],
    ['B7', { patterns: [mask('PO-{seq:3}'), expression('B\\d')] }],
    ['b7', { patterns: [expression('B\\d')] }],
    ['B7', { patterns: [mask('PO-{seq}'), expression('B\\d')] }],
    ['PO-2026-42', { patterns: [mask('PO-{YYYY}-{seq:2}')], maxLength: 10 }],
    ['79927398713', { checkDigit: 'mod10' }],
  ])('%s keeps %j', (text, rules) => {
    expect(judged(text, rules)).toEqual({ ok: true, value: null });
  });

  it('end also with an expression that nobody checked', () => {
    expect(judged(`${'a'.repeat(79)}!`, { patterns: [expression('(a+)+')] })).toMatchObject({ ok: false, error: { code: 'pattern' } });
    expect(checkPattern(expression('(a+)+'), anyRules)).toMatchObject({ ok: false, error: { code: 'ambiguous', part: 'a+' } });
    expect(checkPattern(mask('PO-{seq:3}'), anyRules)).toMatchObject({ ok: true, value: { example: 'PO-042' } });
  });
});

describe('length presets', () => {
  it('say which system, how long and where that is written', () => {
    expect(lengthPresets.map(({ system, limit }) => `${system} ${limit}`)).toEqual([
      'SAP 10', 'ABC Supply 16', 'Coupa 20', 'QuickBooks Desktop 20', 'QuickBooks Online 21', 'Amazon Business 30', 'Adobe Commerce (Magento) 32', 'Business Central 35',
      'Microsoft Commerce Server 64', 'Google Cloud Channel 80',
    ]);
    for (const { code, source } of lengthPresets) expect(lengthPreset(code).source).toBe(new URL(source).href);
  });
});

describe('folding', () => {
  it('is by default the way numbers are compared everywhere', () => {
    fc.assert(fc.property(anyNumber, (number) => {
      expect(foldedKey(number, defaultFolding)).toBe(poNumberKey(number));
    }));
  });

  it.each([
    ['PO-2026-00042', 'po 2026/00042', true, true, true],
    ['PO-2026-00042', 'po 2026/00042', true, false, false],
    ['PO-2026-00042', 'PO.2026–00042', false, true, true],
    ['PO-2026-00042', 'po-2026-00042', false, true, false],
    ['ＰＯ－１', 'PO-1', false, false, true],
    ['--', '-', true, true, false],
  ])('%s and %s, case ignored: %s, separators ignored: %s, are one number: %s', (left, right, ignoreCase, ignoreSeparators, same) => {
    const folding = { ignoreCase, ignoreSeparators };
    expect(foldedKey(poNumber(left), folding) === foldedKey(poNumber(right), folding)).toBe(same);
  });
});
