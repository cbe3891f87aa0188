import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFolding } from '../../../../lib/domain/number-rules/folding.ts';
import { maskPattern } from '../../../../lib/domain/number-rules/mask-pattern.ts';

const fits = (mask: string, number: string, folding = defaultFolding): boolean => {
  const pattern = maskPattern(mask, 'mod10', folding);
  if (!pattern.ok) throw new Error(`${mask}: ${pattern.error.code}`);
  return pattern.value.fits(number);
};

describe('a mask', () => {
  it.each([
    ['PO-{YYYY}-{seq:5}', 'PO-2026-00042', true],
    ['PO-{YYYY}-{seq:5}', 'po-2026-00042', true],
    ['PO-{YYYY}-{seq:5}', 'ＰＯ－２０２６－０００４２', true],
    ['PO-{YYYY}-{seq:5}', 'PO-2026-0042', false],
    ['PO-{YYYY}-{seq:5}', 'PO-2026-000042', false],
    ['PO-{YYYY}-{seq:5}', 'PO-3026-00042', false],
    ['PO-{YYYY}-{seq:5}', ' PO-2026-00042', false],
    ['{YY}{MM}-{seq:3}', '2612-001', true],
    ['{YY}{MM}-{seq:3}', '2613-001', false],
    ['{YYYY}Q{Q}-{seq:3}', '2023Q1-001', true],
    ['{YYYY}Q{Q}-{seq:3}', '2023Q5-001', false],
    ['{A:2}-{9:3}-{X:4}', 'IT-123-A1B2', true],
    ['{A:2}-{9:3}-{X:4}', 'I1-123-A1B2', false],
    ['7992739871{check}', '79927398713', true],
    ['7992739871{check}', '7992739871X', false],
    ['A.B+(C)/{9:1}', 'A.B+(C)/1', true],
    ['A.B+(C)/{9:1}', 'AxB+(C)/1', false],
    ['採購-{9:2}', '採購-12', true],
  ])('%s: %s fits: %s', (mask, number, expected) => {
    expect(fits(mask, number)).toBe(expected);
  });

  it('lets writings of one number fit together as far as the organisation folds them', () => {
    expect(fits('PO-{seq:3}', 'PO 001', { ignoreCase: true, ignoreSeparators: true })).toBe(true);
    expect(fits('PO-{seq:3}', 'PO 001')).toBe(false);
    expect(fits('PO-{seq:3}', 'po-001', { ignoreCase: false, ignoreSeparators: false })).toBe(false);
  });

  it.each([
    ['', 'empty', 1, ''],
    ['x'.repeat(81), 'tooLong', 1, 'x'.repeat(81)],
    ['PO-{YYYY', 'unclosed', 4, '{YYYY'],
    ['PO}-1', 'strayBrace', 3, '}'],
    ['PO-{Year}', 'unknownToken', 4, '{Year}'],
    ['PO-{constructor}', 'unknownToken', 4, '{constructor}'],
    ['PO-{seq}', 'noWidth', 4, '{seq}'],
    ['PO-{seq:}', 'noWidth', 4, '{seq:}'],
    ['PO-{seq:0}', 'badWidth', 4, '{seq:0}'],
    ['PO-{seq:16}', 'badWidth', 4, '{seq:16}'],
    ['PO-{seq:5:5}', 'badWidth', 4, '{seq:5:5}'],
    ['PO-{YYYY:4}', 'needlessWidth', 4, '{YYYY:4}'],
    ['{seq:2}-{seq:3}', 'twoCounters', 9, '{seq:3}'],
    ['𝟙{check}-{seq:3}', 'checkNotLast', 2, '{check}'],
  ])('%j is refused: %s at %i', (mask, code, position, part) => {
    expect(maskPattern(mask, 'mod10', defaultFolding)).toEqual({ ok: false, error: { kind: 'mask', code, position, part } });
  });

  it('with a check digit needs to know which', () => {
    expect(maskPattern('PO-{seq:3}{check}', 'none', defaultFolding)).toMatchObject({ ok: false, error: { code: 'checkWithoutScheme', position: 11 } });
  });

  it('is always fitted by its own example', () => {
    const token = fc.constantFrom('PO', '-', '/', '.', ' ', '{YYYY}', '{YY}', '{MM}', '{Q}', '{A:3}', '{9:4}', '{X:7}');
    fc.assert(fc.property(fc.array(token, { maxLength: 6 }), fc.constantFrom('{seq:1}', '{seq:5}'), fc.boolean(), (tokens, counter, check) => {
      const mask = [...tokens, counter, ...(check ? ['{check}'] : [])].join('');
      const pattern = maskPattern(mask, 'mod97', defaultFolding);
      expect(pattern.ok && pattern.value.fits(pattern.value.example)).toBe(true);
    }));
  });
});
