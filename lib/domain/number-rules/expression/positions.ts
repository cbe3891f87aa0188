import type { CodePoints } from './code-points.ts';
import type { ExpressionNode, RepeatNode } from './parse-expression.ts';

/** A place in the expression that reads one character, and the places that may read the next. */
export interface Position {
  readonly set: CodePoints;
  /** Where in the text it is written. */
  readonly at: number;
  /** Each next position with the number of ways to get there: 1, or 2 for more than one. */
  readonly follow: ReadonlyMap<number, Ways>;
}

/** How many ways: none, one, more than one. */
export type Ways = 0 | 1 | 2;

/** An expression without its syntax (Glushkov's automaton): it reads a text by going from position to position. */
export interface Automaton {
  readonly positions: readonly Position[];
  readonly first: ReadonlyMap<number, Ways>;
  readonly last: ReadonlyMap<number, Ways>;
  readonly matchesNothing: boolean;
}

/** `exact`: every repeat is written out. `loops`: a repeat counts as endless where it would cost an engine that backtracks like one. */
export type RepeatReading = 'exact' | 'loops';

/** Whether a part can read texts of different length, or one text in two ways. */
function varies(node: ExpressionNode): boolean {
  if (node.kind === 'characters') return false;
  if (node.kind === 'sequence') return node.parts.some(varies);
  return node.kind === 'choice' || node.min !== node.max || varies(node.body);
}

// A part that varies, repeated, is what grows without end. One that is merely there or not, or always three times, is not;
// but many optional characters in a row are: [A-Z]?[A-Z]?[A-Z]? reads one letter in three ways.
function actsEndless({ body, min, max }: RepeatNode): boolean {
  if (max === null) return true;
  return varies(body) ? max > 1 : max > min;
}

const mostPositions = 500;
const mostEdges = 6000;

interface Piece {
  readonly empty: Ways;
  readonly first: ReadonlyMap<number, Ways>;
  readonly last: ReadonlyMap<number, Ways>;
}

const nothing: Piece = { empty: 1, first: new Map(), last: new Map() };
const atMostTwo = (ways: number): Ways => (ways > 1 ? 2 : ways === 1 ? 1 : 0);

function merge(left: ReadonlyMap<number, Ways>, right: ReadonlyMap<number, Ways>, times: Ways = 1): ReadonlyMap<number, Ways> {
  const merged = new Map(left);
  if (times > 0) for (const [position, ways] of right) merged.set(position, atMostTwo((merged.get(position) ?? 0) + ways * times));
  return merged;
}

class Builder {
  readonly positions: { set: CodePoints; at: number; follow: Map<number, Ways> }[] = [];
  readonly #reading: RepeatReading;
  #edges = 0;

  constructor(reading: RepeatReading) {
    this.#reading = reading;
  }

  get isTooLarge(): boolean {
    return this.positions.length > mostPositions || this.#edges > mostEdges;
  }

  build(node: ExpressionNode): Piece {
    if (this.isTooLarge) return nothing;
    switch (node.kind) {
      case 'characters': {
        const here = new Map<number, Ways>([[this.positions.length, 1]]);
        this.positions.push({ set: node.set, at: node.at, follow: new Map() });
        return { empty: 0, first: here, last: here };
      }
      case 'sequence': return node.parts.reduce<Piece>((before, part) => this.#join(before, this.build(part)), nothing);
      case 'choice': return node.parts.map((part) => this.build(part)).reduce((left, right) => ({
        empty: atMostTwo(left.empty + right.empty), first: merge(left.first, right.first), last: merge(left.last, right.last),
      }));
      case 'repeat': return this.#repeat(node);
    }
  }

  #join(left: Piece, right: Piece): Piece {
    this.#connect(left.last, right.first);
    return {
      empty: atMostTwo(left.empty * right.empty),
      first: merge(left.first, right.first, left.empty),
      last: merge(right.last, left.last, right.empty),
    };
  }

  #connect(from: ReadonlyMap<number, Ways>, to: ReadonlyMap<number, Ways>): void {
    for (const [position, ways] of from) {
      const follow = this.positions[position]?.follow;
      for (const [next, others] of to) {
        this.#edges += 1;
        if (this.isTooLarge) return;
        follow?.set(next, atMostTwo((follow.get(next) ?? 0) + ways * others));
      }
    }
  }

  #repeat(node: RepeatNode): Piece {
    const { body, min, max } = node;
    const loops = this.#reading === 'loops' && actsEndless(node);
    if (max !== null && !loops) return this.#join(this.#times(min, body), this.#upTo(max - min, body));
    // A loop that must run three times reads as one that runs once: what matters is that it goes round.
    const before = this.#times(loops ? 0 : Math.max(min - 1, 0), body);
    const loop = this.build(body);
    this.#connect(loop.last, loop.first);
    return this.#join(before, min === 0 ? { ...loop, empty: 1 } : loop);
  }

  #times(count: number, body: ExpressionNode): Piece {
    let piece = nothing;
    for (let copy = 0; copy < count && !this.isTooLarge; copy += 1) piece = this.#join(piece, this.build(body));
    return piece;
  }

  /** The body at most `times` times, one in another, so that each copy leads to the next only. */
  #upTo(times: number, body: ExpressionNode): Piece {
    let piece = nothing;
    for (let copy = 0; copy < times && !this.isTooLarge; copy += 1) piece = { ...this.#join(this.build(body), piece), empty: 1 };
    return piece;
  }
}

/** The automaton of an expression, or null when it has over 500 positions or over 6,000 ways between them. */
export function automatonOf(node: ExpressionNode, reading: RepeatReading): Automaton | null {
  const builder = new Builder(reading);
  const { empty, first, last } = builder.build(node);
  return builder.isTooLarge ? null : { positions: builder.positions, first, last, matchesNothing: empty > 0 };
}
