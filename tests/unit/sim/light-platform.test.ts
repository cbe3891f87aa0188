import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../../sim/light-platform.ts';

describe('the simulation copies records as the platform does', () => {
  it('whatever stands in them', () => {
    fc.assert(fc.property(fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true, withSparseArray: true }), (value) => {
      expect(copyOf(value)).toEqual(structuredClone(value));
    }));
  });

  it('so that nobody changes what is stored through what was read', () => {
    const stored = { lines: [{ quantity: 1 }], '__proto__x': null, at: new Date(0) };
    const read = copyOf(stored);
    expect(read).toStrictEqual(stored);
    for (const line of read.lines) line.quantity = 2;
    read.at.setTime(1);
    expect(stored).toStrictEqual({ lines: [{ quantity: 1 }], '__proto__x': null, at: new Date(0) });
  });

  it.each([() => 1, { deep: [() => 1] }, { deep: Symbol('none') }])('and refuses what no database can hold', (value) => {
    expect(() => copyOf<unknown>(value)).toThrow(expect.objectContaining({ name: 'DataCloneError' }));
  });

  it('and a key that looks like a prototype stays a key', () => {
    const record: unknown = JSON.parse('{"a":{"__proto__":{"b":1}}}');
    expect(JSON.stringify(copyOf(record))).toBe('{"a":{"__proto__":{"b":1}}}');
  });
});
