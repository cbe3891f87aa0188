import { ok, type Result } from '../result.ts';
import type { CheckDigit } from './check-digit.ts';
import { checkExpression, compileExpression } from './expression/expression.ts';
import type { NumberFolding } from './folding.ts';
import { maskPattern } from './mask-pattern.ts';
import type { NumberPattern, PatternProblem } from './pattern.ts';

/** The rules that say how a pattern is to be read. */
interface PatternContext {
  readonly checkDigit: CheckDigit;
  readonly folding: NumberFolding;
}

/** A pattern made ready. */
export interface PreparedPattern {
  readonly fits: (number: string) => boolean;
  /** A number that fits; null for an expression. */
  readonly example: string | null;
}

/** Makes a pattern ready to be compared with numbers. Separators count in an expression, whatever the folding: it names its own. */
export function preparePattern({ kind, text }: NumberPattern, { checkDigit, folding }: PatternContext): Result<PreparedPattern, PatternProblem> {
  if (kind === 'mask') return maskPattern(text, checkDigit, folding);
  const compiled = compileExpression(text, folding.ignoreCase);
  if (!compiled.ok) return compiled;
  return ok({ fits: (number) => compiled.value(number.normalize('NFKC')).fits, example: null });
}

/** Whether a person may use this pattern as a rule, with an example of a number that fits. Errors: what is wrong, where. */
export function checkPattern(pattern: NumberPattern, context: PatternContext): Result<{ readonly example: string | null }, PatternProblem> {
  const prepared = preparePattern(pattern, context);
  if (!prepared.ok || pattern.kind === 'mask') return prepared;
  const checked = checkExpression(pattern.text, context.folding.ignoreCase);
  return checked.ok ? prepared : checked;
}
