import type { PoNumber } from '../po-number.ts';
import { err, ok, type Result } from '../result.ts';
import { firstForbidden, type CharacterSet } from './characters.ts';
import { verifyCheckDigits, type CheckDigit, type CheckScheme } from './check-digit.ts';
import { defaultFolding, type NumberFolding } from './folding.ts';
import { lengthPreset, type LengthPreset } from './length-presets.ts';
import { preparePattern } from './prepare-pattern.ts';
import type { NumberPattern, PatternProblem } from './pattern.ts';

/** What an organisation demands of its PO numbers. */
export interface NumberRules {
  /** A number fits when it fits one of them. Empty: any form goes. */
  readonly patterns: readonly NumberPattern[];
  /** In characters; null: no limit but our own. */
  readonly maxLength: number | null;
  /** A system the numbers must fit into; the smaller of its limit and `maxLength` holds. */
  readonly preset: LengthPreset | null;
  readonly characters: CharacterSet;
  readonly checkDigit: CheckDigit;
  readonly folding: NumberFolding;
}

/** Anything that is a PO number. */
export const anyRules: NumberRules = {
  patterns: [], maxLength: null, preset: null, characters: 'any', checkDigit: 'none', folding: defaultFolding,
};

/** What a number breaks, with the facts a sentence needs. */
export type NumberRuleProblem =
  | { readonly code: 'tooLong'; readonly length: number; readonly limit: number; /** The system whose limit it is. */ readonly preset: LengthPreset | null }
  | { readonly code: 'character'; readonly character: string; /** 1 is the first. */ readonly position: number; readonly allowed: CharacterSet }
  | { readonly code: 'pattern'; readonly patterns: readonly NumberPattern[]; /** A number that would fit; null when only expressions are allowed. */ readonly example: string | null }
  | { readonly code: 'brokenPattern'; readonly pattern: NumberPattern; readonly problem: PatternProblem }
  | { readonly code: 'checkDigit'; readonly scheme: CheckScheme; /** What should stand at the end; null when the rest has nothing to compute from. */ readonly expected: string | null };

function tooLong(number: PoNumber, { maxLength, preset }: NumberRules): NumberRuleProblem | null {
  const length = Array.from(number).length;
  const system = preset === null ? null : lengthPreset(preset);
  const bySystem = system !== null && (maxLength === null || system.limit <= maxLength);
  const limit = bySystem ? system.limit : maxLength;
  return limit === null || length <= limit ? null : { code: 'tooLong', length, limit, preset: bySystem ? preset : null };
}

function offPattern(number: PoNumber, rules: NumberRules): NumberRuleProblem | null {
  let broken: NumberRuleProblem | null = null;
  let example: string | null = null;
  for (const pattern of rules.patterns) {
    const prepared = preparePattern(pattern, rules);
    if (!prepared.ok) broken ??= { code: 'brokenPattern', pattern, problem: prepared.error };
    else if (prepared.value.fits(number)) return null;
    else example ??= prepared.value.example;
  }
  if (rules.patterns.length === 0) return null;
  return broken ?? { code: 'pattern', patterns: rules.patterns, example };
}

function offCheckDigit(number: PoNumber, { checkDigit }: NumberRules): NumberRuleProblem | null {
  if (checkDigit === 'none') return null;
  const { holds, expected } = verifyCheckDigits(number, checkDigit);
  return holds ? null : { code: 'checkDigit', scheme: checkDigit, expected };
}

/**
 * Whether a number keeps the rules. Errors: the first it breaks, from the plainest on: a character, the length, the form, the check digit.
 * Takes a bounded number of steps, also with rules nobody checked (`checkPattern`).
 */
export function judgeByRules(number: PoNumber, rules: NumberRules): Result<null, NumberRuleProblem> {
  const forbidden = firstForbidden(number, rules.characters);
  if (forbidden !== null) return err({ code: 'character', ...forbidden, allowed: rules.characters });
  const problem = tooLong(number, rules) ?? offPattern(number, rules) ?? offCheckDigit(number, rules);
  return problem === null ? ok(null) : err(problem);
}
