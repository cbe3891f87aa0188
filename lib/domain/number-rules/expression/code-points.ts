/** A set of characters: ranges of code points, both ends in it, sorted, apart from one another. */
export type CodePoints = readonly (readonly [from: number, to: number])[];

const last = 0x10ffff;

/** Any character. */
export const everyCodePoint: CodePoints = [[0, last]];

/** The sets in one. */
export function union(...sets: readonly CodePoints[]): CodePoints {
  const joined: [number, number][] = [];
  for (const [from, to] of sets.flat().sort((left, right) => left[0] - right[0])) {
    const before = joined.at(-1);
    if (before !== undefined && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** All that is not in `set`. */
export function complement(set: CodePoints): CodePoints {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  return next > last ? rest : [...rest, [next, last]];
}

/** Whether a character is in `set`. */
export function includes(set: CodePoints, point: number): boolean {
  return set.some(([from, to]) => from <= point && point <= to);
}

/** Whether a character is in both sets. */
export function overlap(left: CodePoints, right: CodePoints): boolean {
  return left.some(([from, to]) => right.some(([start, end]) => from <= end && start <= to));
}

// Wider ranges are whole scripts, which hold both cases anyway.
const widestCased = 0x400;

/** `set` with the other case of each of its letters. */
export function inBothCases(set: CodePoints): CodePoints {
  const added: [number, number][] = [];
  for (const [from, to] of set) {
    for (let point = from; to - from <= widestCased && point <= to; point += 1) {
      const letter = String.fromCodePoint(point);
      for (const other of [letter.toUpperCase(), letter.toLowerCase()]) {
        const code = other.codePointAt(0);
        if (code !== undefined && Array.from(other).length === 1) added.push([code, code]);
      }
    }
  }
  return union(set, added);
}

// Beyond the ideographs of plane 3 no letter or digit is assigned.
const lastLetter = 0x3ffff;
const properties = { L: /\p{L}/u, Lu: /\p{Lu}/u, Ll: /\p{Ll}/u, N: /\p{N}/u, Nd: /\p{Nd}/u } as const;
const known = new Map<string, CodePoints>();

/** The characters with a Unicode property: `L`, `Lu`, `Ll`, `N` or `Nd`. Undefined for any other. Remembered, for it takes milliseconds to find. */
export function withProperty(name: string): CodePoints | undefined {
  if (!Object.hasOwn(properties, name)) return undefined;
  const before = known.get(name);
  if (before !== undefined) return before;
  const property = properties[name as keyof typeof properties]; // asked just above
  const found: [number, number][] = [];
  for (let point = 0; point <= lastLetter; point += 1) {
    if (!property.test(String.fromCodePoint(point))) continue;
    const range = found.at(-1);
    if (range?.[1] === point - 1) range[1] = point;
    else found.push([point, point]);
  }
  known.set(name, found);
  return found;
}
