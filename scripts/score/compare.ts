/** What became of one expected field. `wrong`: the reader gave another value, or one where there must be none. */
export interface Judgement {
  readonly field: string;
  readonly verdict: 'right' | 'missing' | 'wrong';
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Right when every key of the expected value has the same value in the actual one. */
export function compare(field: string, expected: unknown, actual: unknown): Judgement {
  const verdict = holds(expected, actual) ? 'right' : actual === undefined || actual === null ? 'missing' : 'wrong';
  return { field, verdict, expected, actual };
}

function holds(expected: unknown, actual: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(expected, actual);
  if (typeof actual !== 'object' || actual === null) return false;
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length)) return false;
  return Object.entries(expected).every(([key, value]) => holds(value, valuesOf(actual)[key]));
}

/** The entries of a JSON object, none for anything else. */
export function valuesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}; // an object of JSON
}

/** The objects of a JSON array, none for anything else. */
export function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(valuesOf) : [];
}
