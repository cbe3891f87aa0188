import type { CharacterSet } from './characters.ts';
import type { CheckDigit } from './check-digit.ts';
import { defaultFolding, type NumberFolding } from './folding.ts';
import type { LengthPreset } from './length-presets.ts';
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
  | { readonly code: 'checkDigit'; readonly scheme: CheckDigit; /** What should stand at the end; null when the rest has nothing to compute from. */ readonly expected: string | null };
