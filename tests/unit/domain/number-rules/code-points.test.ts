import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complement, includes, inBothCases, overlap, union, withProperty, type CodePoints } from '../../../../lib/domain/number-rules/expression/code-points.ts';

const point = fc.integer({ min: 0, max: 0x10ffff });
const small = fc.integer({ min: 0, max: 60 });
const set = fc.array(fc.tuple(small, small)).map((pairs): CodePoints => union(pairs.map(([one, other]) => [Math.min(one, other), Math.max(one, other)])));

describe('a set of characters', () => {
  it('has what its parts have, and its complement what it has not', () => {
    fc.assert(fc.property(set, set, small, (left, right, each) => {
      expect(includes(union(left, right), each)).toBe(includes(left, each) || includes(right, each));
      expect(includes(complement(left), each)).toBe(!includes(left, each));
    }));
  });

  it('overlaps another when a character is in both', () => {
    fc.assert(fc.property(set, set, (left, right) => {
      expect(overlap(left, right)).toBe(Array.from({ length: 61 }, (_, each) => each).some((each) => includes(left, each) && includes(right, each)));
    }));
  });

  it.each([['L', /\p{L}/u], ['Lu', /\p{Lu}/u], ['Ll', /\p{Ll}/u], ['N', /\p{N}/u], ['Nd', /\p{Nd}/u]] as const)('of the property %s is what JavaScript says', (name, property) => {
    const found = withProperty(name) ?? [];
    const edges = found.flatMap(([from, to]) => [from - 1, from, to, to + 1]).filter((each) => each >= 0);
    for (const each of edges) expect(`${each}: ${includes(found, each)}`).toBe(`${each}: ${property.test(String.fromCodePoint(each))}`);
    fc.assert(fc.property(point, (each) => {
      expect(includes(found, each)).toBe(property.test(String.fromCodePoint(each)));
    }));
  });

  it('knows no other property', () => {
    expect(withProperty('constructor')).toBeUndefined();
  });

  it('in both cases has the other case of its letters', () => {
    expect(inBothCases([[0x61, 0x62], [0xc9, 0xc9]])).toEqual([[0x41, 0x42], [0x61, 0x62], [0xc9, 0xc9], [0xe9, 0xe9]]);
  });
});
