import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExpression, compileExpression } from '../../../../lib/domain/number-rules/expression/expression.ts';

const reading = (expression: string, text: string, ignoreCase = false) => {
  const compiled = compileExpression(expression, ignoreCase);
  if (!compiled.ok) throw new Error(`${expression}: ${compiled.error.code}`);
  return compiled.value(text);
};

/** Texts that make a backtracking engine try every way before it gives up. */
const provoking = ['a', '1', 'A', 'é', '-', 'ab', 'aA1'].map((part) => `${part.repeat(80).slice(0, 79)}!`);
const mostStepsPerCharacter = 6500;

describe('a regular expression', () => {
  it.each([
    '(a+)+$', '(a|aa)+$', '(.*)*x', '(a*)*', '(a|a)*', '(a|b|ab)*c', '(a?){50}a{50}', '(x+x+)+y', '(.{1,80}){80}', '((a{1,5}){1,5}){1,5}',
    '^(([a-z])+.)+[A-Z]([a-z])+$', '(a(b?|c?)d)*x', '(\\d+-?)+x', '(.*\\d){2}', '(a|a){40}', '.*.*.*.*x', 'a?a?a?a?a?a?a',
    '(\\p{L}+)+$', '(\\w|é|\\d)+', '([A-Za-zé]+|\\p{L})*1', '(\\p{Lu}|\\p{L})*!', '([^-]|[^x])*!',
  ])('%s is refused, because an ordinary engine could hang on it', (expression) => {
    expect(checkExpression(expression, false)).toMatchObject({ ok: false, error: { code: 'ambiguous' } });
  });

  it('names the part that repeats in many ways', () => {
    expect(checkExpression('PO-(a|aa)+-\\d', true)).toEqual({ ok: false, error: { kind: 'expression', code: 'ambiguous', position: 4, part: '(a|aa)+' } });
  });

  it.each([
    '^PO-\\d{5}$', '[A-Z]{2,5}-\\d{1,8}', '(PO|BE|OFFICE)-\\d{4}-\\d{3,5}', '([A-Z]+-)+\\d+', '45\\d{8}', '(\\d{2}){3}', '\\d{4}(Q[1-4])?-\\d{3}',
    '[A-Z0-9]+(-[A-Z0-9]+)*', '.*', '\\p{Lu}{2}[-_/]\\d+', 'PO[ -]?\\d+(\\.\\d+)?', '(?<year>20\\d\\d)-(?:\\d{4})', '^a|b$', 'PO(\\d{1,3})?',
    '[A-Z]?[A-Z]?\\d{1,3}', '[A-Z]{1,3}-[A-Z]{1,3}-[A-Z]{1,3}-[A-Z]{1,3}-\\d+', '(-[A-Z]{1,3}){0,3}', '[^-]+-[^-]+', 'PO-(\\d{4}|\\d{5})', Array.from({ length: 60 }, (_, place) => `D${place}`).join('|'),
  ])('%s is accepted', (expression) => {
    expect(checkExpression(expression, true)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['', 'empty', 1], ['x'.repeat(257), 'tooLong', 1], ['(a', 'syntax', 1], ['a)', 'syntax', 2], ['a{2,1}', 'syntax', 1], ['[z-a]', 'syntax', 2], ['a**', 'syntax', 3],
    ['[\\d-z]', 'syntax', 2], ['[a', 'syntax', 1], ['{', 'syntax', 1], ['\\q', 'syntax', 1], ['\\', 'syntax', 1], ['(a)\\1', 'backreference', 4], ['\\k<a>', 'backreference', 1],
    ['(?=a)b', 'lookaround', 1], ['a(?<!b)', 'lookaround', 2], ['a\\b', 'unsupported', 2], ['\\p{Script=Greek}', 'unsupported', 1], ['(?i:a)', 'unsupported', 1],
    ['a^b', 'anchorInside', 2], ['a$b', 'anchorInside', 2], ['(a$)', 'anchorInside', 3], ['a{81}', 'tooComplex', 1], ['((a{60}){60}){60}', 'tooComplex', 1], ['(a|a)'.repeat(40), 'tooComplex', 1], [`${'('.repeat(30)}a`, 'tooComplex', 22],
  ])('%j is refused: %s at %i', (expression, code, position) => {
    expect(checkExpression(expression, false)).toMatchObject({ ok: false, error: { code, position } });
  });

  it('describes the whole number', () => {
    expect(reading('PO-\\d+', 'PO-1').fits).toBe(true);
    expect(reading('PO-\\d+', 'xPO-1').fits).toBe(false);
    expect(reading('PO-\\d+', 'PO-1x').fits).toBe(false);
  });

  it('counts case only where the organisation does', () => {
    expect(reading('[A-Z]é', 'aÉ', true).fits).toBe(true);
    expect(reading('[A-Z]é', 'aÉ').fits).toBe(false);
    expect(reading('[^a]', 'A', true).fits).toBe(false);
  });

  // Small expressions over a small alphabet, so that texts often fit.
  const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w', '1');
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof({ depthSize: 'small', withCrossShrink: true }, atom,
      fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => left + right),
      fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => `(${left}|${right})`),
      fc.tuple(tie('expression'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{2,}', '*?')).map(([body, times]) => `(?:${body})${times}`)),
  }));
  const text = fc.stringMatching(/^[ab1-]{0,8}$/);

  it('fits what it fits in JavaScript', () => {
    fc.assert(fc.property(expression, text, (each, number) => {
      const compiled = compileExpression(each, false);
      fc.pre(compiled.ok);
      expect(compiled.value(number).fits).toBe(new RegExp(`^(?:${each})$`, 'u').test(number));
    }), { numRuns: 500 });
  });

  it('is read in a bounded number of steps, accepted or not, on the longest numbers', () => {
    fc.assert(fc.property(fc.oneof(expression, fc.string({ unit: fc.constantFrom(...'ab(){}[]*+?|.\\d3,') })), fc.constantFrom(...provoking), (each, number) => {
      const compiled = compileExpression(each, false);
      if (compiled.ok) expect(compiled.value(number).steps).toBeLessThanOrEqual(mostStepsPerCharacter * number.length);
    }), { numRuns: 500 });
  });

  it('that is accepted never makes JavaScript hang either', () => {
    fc.assert(fc.property(expression, fc.constantFrom(...provoking), (each, number) => {
      fc.pre(checkExpression(each, false).ok);
      // A run that hangs is the failure: it would never come to this line.
      expect(typeof new RegExp(`^(?:${each})$`, 'u').test(number)).toBe('boolean');
    }), { numRuns: 300 });
  });
});
