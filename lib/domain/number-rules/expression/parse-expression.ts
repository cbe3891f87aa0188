import { err, ok, type Result } from '../../result.ts';
import type { ExpressionProblem, PatternProblem } from '../pattern.ts';
import { complement, everyCodePoint, inBothCases, union, type CodePoints } from './code-points.ts';
import { readEscape } from './escapes.ts';

/** Why an expression cannot be used, and where. */
export type ExpressionFailure = Extract<PatternProblem, { kind: 'expression' }>;

/** An expression as a tree. */
export type ExpressionNode =
  | { readonly kind: 'characters'; readonly set: CodePoints; readonly at: number }
  | { readonly kind: 'sequence'; readonly parts: readonly ExpressionNode[] }
  | { readonly kind: 'choice'; readonly parts: readonly ExpressionNode[] }
  | RepeatNode;

/** A part that is repeated. */
export interface RepeatNode {
  readonly kind: 'repeat';
  readonly body: ExpressionNode;
  readonly min: number;
  /** Null: without end. */
  readonly max: number | null;
  /** The part of the text it was written as. */
  readonly from: number;
  readonly to: number;
}

/** Longest expression, in UTF-16 units. */
const expressionMaxLength = 256;
const deepest = 20;
/** The longest PO number: no repeat can go on for longer. */
const mostRepeats = 80;

/** The failure of an expression at a place in it. */
export function expressionFailure(text: string, code: ExpressionProblem, from: number, to: number): ExpressionFailure {
  return { kind: 'expression', code, position: Array.from(text.slice(0, from)).length + 1, part: text.slice(from, to) };
}

// Thrown and caught in this file only: a parser that goes down ten levels is unreadable with a result at each.
class Stop extends Error {
  readonly failure: ExpressionFailure;
  constructor(failure: ExpressionFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

function onlyPoint(set: CodePoints): number | undefined {
  const [range, more] = set;
  return range !== undefined && more === undefined && range[0] === range[1] ? range[0] : undefined;
}

class Parser {
  readonly #text: string;
  readonly #ignoreCase: boolean;
  #at = 0;

  constructor(text: string, ignoreCase: boolean) {
    this.#text = text;
    this.#ignoreCase = ignoreCase;
  }

  whole(): ExpressionNode {
    const node = this.#choice(0);
    if (this.#at < this.#text.length) this.#stop('syntax', this.#at, this.#at + 1);
    return node;
  }

  #stop(code: ExpressionProblem, from: number, to: number): never {
    throw new Stop(expressionFailure(this.#text, code, from, to));
  }

  #eat(token: string): boolean {
    const there = this.#text.startsWith(token, this.#at);
    if (there) this.#at += token.length;
    return there;
  }

  #choice(depth: number): ExpressionNode {
    if (depth > deepest) this.#stop('tooComplex', this.#at, this.#at + 1);
    const parts = [this.#sequence(depth)];
    while (this.#eat('|')) parts.push(this.#sequence(depth));
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
  }

  #sequence(depth: number): ExpressionNode {
    const parts: ExpressionNode[] = [];
    if (depth === 0) this.#eat('^');
    while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at] ?? '')) {
      const from = this.#at;
      if (this.#eat('$')) {
        if (depth > 0 || !/^(\||$)/.test(this.#text.slice(this.#at))) this.#stop('anchorInside', from, this.#at);
      } else parts.push(this.#repeat(this.#atom(depth), from));
    }
    return { kind: 'sequence', parts };
  }

  #atom(depth: number): ExpressionNode {
    const from = this.#at;
    if (this.#eat('(')) return this.#group(depth, from);
    if (this.#eat('[')) return this.#charactersAt(this.#class(from), from);
    if (this.#eat('.')) return this.#charactersAt(everyCodePoint, from);
    if (this.#text[from] === '^') this.#stop('anchorInside', from, from + 1);
    if (/[*+?{}\]]/.test(this.#text[from] ?? '')) this.#stop('syntax', from, from + 1);
    return this.#charactersAt(this.#cased(this.#character()), from);
  }

  #charactersAt(set: CodePoints, at: number): ExpressionNode {
    return { kind: 'characters', set, at };
  }

  #group(depth: number, from: number): ExpressionNode {
    if (/^\?<?[=!]/.test(this.#text.slice(this.#at))) this.#stop('lookaround', from, this.#text.length);
    const opening = /^\?(?::|<[A-Za-z_]\w*>)/.exec(this.#text.slice(this.#at));
    if (opening !== null) this.#at += opening[0].length;
    else if (this.#text[this.#at] === '?') this.#stop('unsupported', from, from + 3);
    const node = this.#choice(depth + 1);
    if (!this.#eat(')')) this.#stop('syntax', from, this.#text.length);
    return node;
  }

  /** One character or escape, as it is written. */
  #character(): CodePoints {
    const from = this.#at;
    if (this.#text[from] === '\\') {
      const escape = readEscape(this.#text.slice(from));
      if (typeof escape === 'string') this.#stop(escape, from, from + 2);
      this.#at += escape.length;
      return escape.set;
    }
    const point = this.#text.codePointAt(from) ?? 0;
    this.#at += String.fromCodePoint(point).length;
    return [[point, point]];
  }

  #cased(set: CodePoints): CodePoints {
    return this.#ignoreCase ? inBothCases(set) : set;
  }

  #class(from: number): CodePoints {
    const negated = this.#eat('^');
    const sets: CodePoints[] = [];
    while (!this.#eat(']')) {
      if (this.#at >= this.#text.length) this.#stop('syntax', from, this.#text.length);
      const start = this.#at;
      const first = this.#character();
      if (this.#text[this.#at] !== '-' || this.#text[this.#at + 1] === ']') sets.push(first);
      else {
        this.#at += 1;
        if (this.#at >= this.#text.length) this.#stop('syntax', from, this.#text.length);
        sets.push(this.#range(start, first, this.#character()));
      }
    }
    const set = this.#cased(union(...sets));
    return negated ? complement(set) : set;
  }

  #range(start: number, first: CodePoints, second: CodePoints): CodePoints {
    const [from, to] = [onlyPoint(first), onlyPoint(second)];
    if (from === undefined || to === undefined || from > to) this.#stop('syntax', start, this.#at);
    return [[from, to]];
  }

  #repeat(body: ExpressionNode, from: number): ExpressionNode {
    const rest = this.#text.slice(this.#at);
    const written = /^(?:[*+?]|\{(\d{1,4})(?:(,)(\d{0,4}))?\})\??/.exec(rest);
    if (written === null) return body;
    const [quantifier, least, comma, most] = written;
    this.#at += quantifier.length;
    const min = least === undefined ? (quantifier.startsWith('+') ? 1 : 0) : Number(least);
    const top = least === undefined ? (quantifier.startsWith('?') ? 1 : null) : comma === undefined ? min : most === '' ? null : Number(most);
    if (top !== null && top < min) this.#stop('syntax', from, this.#at);
    if (min > mostRepeats) this.#stop('tooComplex', from, this.#at);
    const max = top === null || top >= mostRepeats ? null : top;
    return { kind: 'repeat', body, min, max, from, to: this.#at };
  }
}

/**
 * A regular expression as a tree: JavaScript's own syntax with the flag `u`, less what only a backtracking engine can do.
 * `^` and `$` may stand at the ends; they change nothing, for an expression describes the whole number. Errors: the first thing wrong.
 */
export function parseExpression(text: string, ignoreCase: boolean): Result<ExpressionNode, ExpressionFailure> {
  if (text.trim() === '') return err(expressionFailure(text, 'empty', 0, 0));
  if (text.length > expressionMaxLength) return err(expressionFailure(text, 'tooLong', 0, text.length));
  try {
    return ok(new Parser(text, ignoreCase).whole());
  } catch (error) {
    if (error instanceof Stop) return err(error.failure);
    throw error;
  }
}
