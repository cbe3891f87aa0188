import { describe, expect, it } from 'vitest';
import { percent, rescue } from '../../../bench/typo-rescue.ts';
import { typos } from '../../../bench/typos.ts';

// The same as `npm run bench`, with fewer texts and another seed than its own.
const figures = rescue(20_261, 3000);
const of = (shares: typeof figures.missed, name: string): number => {
  const share = shares[name];
  if (share === undefined) throw new Error(`Nothing was measured of ${name}`);
  return percent(share);
};

describe('the typo rescue', () => {
  it('puts the right one of 1,000 numbers first for 97 of 100 typos', () => {
    expect(of(figures.missed, 'all')).toBeLessThanOrEqual(3);
  });

  it('offers something for at most 2 of 100 unrelated numbers', () => {
    expect(of(figures.falselyOffered, 'all')).toBeLessThanOrEqual(2);
  });

  it('hardly ever takes another number of the same organisation for a typo', () => {
    expect(of(figures.falselyOffered, 'other numbers of the same organisation')).toBeLessThanOrEqual(1);
  });

  it('never misses what changes no character that counts, nor what only looks alike', () => {
    for (const kind of ['invisible', 'fullWidth', 'prefix', 'separators', 'lookAlike', 'allLookAlike']) expect(`${kind}: ${of(figures.missed, kind)}`).toBe(`${kind}: 0`);
  });

  it('is measured on every kind of slip, and counts apart what became another saved number', () => {
    expect(Object.keys(figures.missed)).toEqual(expect.arrayContaining(Object.keys(typos)));
    expect(figures.onAnotherSaved.count + (figures.missed['all']?.of ?? 0)).toBe(3000);
  });

  it('gives the same figures for the same seed', () => {
    expect(rescue(7, 200)).toEqual(rescue(7, 200));
  });
});
