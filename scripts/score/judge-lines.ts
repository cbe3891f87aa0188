import { compare, listOf, valuesOf, type Judgement } from './compare.ts';

type Line = Readonly<Record<string, unknown>>;

/**
 * Judges the lines of an order. Several lines of one item at one price count as one with the quantities added, on both
 * sides. A line is found by its ASIN, or by its title where one side has no ASIN; among lines of one item by its price.
 * When the expected list is `whole`, a line that belongs to none of it is wrong.
 */
export function judgeLines(field: string, expected: readonly Line[], actual: unknown, whole: boolean): Judgement[] {
  const wanted = merge(expected);
  const read = merge(listOf(actual));
  const left = new Set(read);
  const judged = wanted.flatMap((line) => {
    const sameItem = [...left].filter((each) => isSameItem(line, each));
    const found = sameItem.find((each) => compare('', line['unitPrice'], each['unitPrice']).verdict === 'right') ?? sameItem[0];
    if (found !== undefined) left.delete(found);
    return Object.entries(line).filter(([key]) => key !== 'titleOr').map(([key, value]) => {
      const other = key === 'title' && titles(line).includes(String(found?.[key]));
      return compare(`${field}.${key}`, other ? found?.[key] : value, found?.[key]);
    });
  });
  const surplus = whole ? [...left].map((line): Judgement => ({ field, verdict: 'wrong', expected: undefined, actual: line })) : [];
  // An empty list where lines are expected is judged line by line; an empty expected list must be read as empty.
  return expected.length === 0 && surplus.length === 0 ? [compare(field, [], actual)] : [...judged, ...surplus];
}

function isSameItem(expected: Line, actual: Line): boolean {
  if (expected['asin'] !== undefined && actual['asin'] !== undefined) return expected['asin'] === actual['asin'];
  return titles(expected).includes(String(actual['title']));
}

function titles(line: Line): readonly string[] {
  const others = Array.isArray(line['titleOr']) ? line['titleOr'].map(String) : [];
  return [String(line['title']), ...others];
}

function merge(lines: readonly Line[]): Line[] {
  const merged = new Map<string, Line>();
  for (const line of lines) {
    const key = JSON.stringify([line['asin'] ?? line['title'], valuesOf(line['unitPrice'])['amount'], valuesOf(line['unitPrice'])['currency']]);
    const before = merged.get(key);
    const summed = before === undefined || typeof before['quantity'] !== 'number' || typeof line['quantity'] !== 'number'
      ? {} : { quantity: before['quantity'] + line['quantity'] };
    merged.set(key, { ...line, ...before, ...summed });
  }
  return [...merged.values()];
}
