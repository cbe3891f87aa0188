import { err, ok, type Result } from '../../result.ts';
import { findAmbiguousLoop, type Ambiguity } from './ambiguity.ts';
import { includes } from './code-points.ts';
import { findLoopChain } from './loop-chains.ts';
import { expressionFailure, parseExpression, type ExpressionFailure, type ExpressionNode } from './parse-expression.ts';
import { automatonOf, type Automaton } from './positions.ts';

/** What a reading found, and how many steps it took: at most 6,500 per character, whatever the expression. */
export interface ExpressionReading {
  readonly fits: boolean;
  readonly steps: number;
}

/** An expression made ready: reads a whole number. */
export type CompiledExpression = (text: string) => ExpressionReading;

function read({ positions, first, last, matchesNothing }: Automaton, text: string): ExpressionReading {
  let steps = 0;
  let next: ReadonlySet<number> = new Set(first.keys());
  let reached: ReadonlySet<number> = new Set();
  const characters = Array.from(text);
  for (const character of characters) {
    const point = character.codePointAt(0) ?? 0;
    const read = new Set<number>();
    const following = new Set<number>();
    for (const at of next) {
      steps += 1;
      const position = positions[at];
      if (position === undefined || !includes(position.set, point)) continue;
      read.add(at);
      for (const after of position.follow.keys()) {
        steps += 1;
        following.add(after);
      }
    }
    [reached, next] = [read, following];
    if (read.size === 0) return { fits: false, steps };
  }
  return { fits: characters.length === 0 ? matchesNothing : [...reached].some((at) => last.has(at)), steps };
}

/**
 * A regular expression made ready, read by an engine of our own that tries all ways at once and so cannot hang, whatever the
 * expression and the number. Errors: syntax, what the engine does not know, and size. Does not refuse an ambiguous one: see `checkExpression`.
 */
export function compileExpression(text: string, ignoreCase: boolean): Result<CompiledExpression, ExpressionFailure> {
  const tree = parseExpression(text, ignoreCase);
  if (!tree.ok) return tree;
  const automaton = automatonOf(tree.value, 'exact');
  return automaton === null ? err(expressionFailure(text, 'tooComplex', 0, text.length)) : ok((number) => read(automaton, number));
}

/** The smallest repeated part that was written around both places. */
function repeatAround(node: ExpressionNode, places: readonly number[]): { readonly from: number; readonly to: number } | undefined {
  if (node.kind === 'characters') return undefined;
  const inner = (node.kind === 'repeat' ? [node.body] : node.parts).map((part) => repeatAround(part, places)).find((found) => found !== undefined);
  if (inner !== undefined || node.kind !== 'repeat') return inner;
  return places.every((place) => node.from <= place && place < node.to) ? node : undefined;
}

function ambiguityOf(automaton: Automaton | null): Ambiguity {
  if (automaton === null) return { kind: 'unknown' };
  const loop = findAmbiguousLoop(automaton);
  return loop.kind === 'certain' ? findLoopChain(automaton) : loop;
}

const mostChoices = 1000;

/** In how many ways the choices of an expression can be made; what a repeat adds to it is found as ambiguity. */
function choicesIn(node: ExpressionNode): number {
  switch (node.kind) {
    case 'characters': return 1;
    case 'repeat': return choicesIn(node.body);
    case 'sequence': return node.parts.reduce((product, part) => Math.min(product * choicesIn(part), mostChoices + 1), 1);
    case 'choice': return node.parts.reduce((sum, part) => sum + choicesIn(part), 0);
  }
}

/**
 * Whether a person may use this expression as a rule. Refuses, besides what cannot be compiled, the ambiguous: rules are also
 * written into policies and read by other programs, whose engines hang on them. Ends after a bounded number of steps.
 */
export function checkExpression(text: string, ignoreCase: boolean): Result<null, ExpressionFailure> {
  const compiled = compileExpression(text, ignoreCase);
  if (!compiled.ok) return compiled;
  const tree = parseExpression(text, ignoreCase);
  if (!tree.ok) return tree;
  if (choicesIn(tree.value) > mostChoices) return err(expressionFailure(text, 'tooComplex', 0, text.length));
  const automaton = automatonOf(tree.value, 'loops');
  const ambiguity = ambiguityOf(automaton);
  if (ambiguity.kind === 'certain') return ok(null);
  if (ambiguity.kind === 'unknown') return err(expressionFailure(text, 'tooComplex', 0, text.length));
  const { from, to } = repeatAround(tree.value, ambiguity.at) ?? { from: 0, to: text.length };
  return err(expressionFailure(text, 'ambiguous', from, to));
}
