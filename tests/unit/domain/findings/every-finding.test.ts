import { describe, expect, it } from 'vitest';
import { factsText, type Finding } from '../../../../lib/domain/findings/finding.ts';
import { waysOutOf } from '../../../../lib/domain/findings/ways-out.ts';
import { findingCodes } from '../../../../lib/domain/findings/weights.ts';
import { findings } from './facts.ts';
import type { FindingCase } from './finding-case.ts';
import { orderCases } from './order-cases.ts';
import { otherCases } from './other-cases.ts';

const cases: readonly FindingCase<readonly Finding[]>[] = [
  ...orderCases.map((each) => ({ ...each, appears: findings(each.appears), changes: findings(each.changes), vanishes: findings(each.vanishes) })),
  ...otherCases,
];

describe('every finding', () => {
  it('has one case that makes it appear, change and vanish', () => {
    expect(cases.map(({ code }) => code).toSorted()).toEqual(findingCodes);
  });

  it.each(cases)('$code appears with its facts, changes with them under the same key and vanishes', ({ code, appears, since, facts, changes, vanishes }) => {
    const those = (all: readonly Finding[]): readonly Finding[] => all.filter((each) => each.facts.code === code);
    expect(those(appears)).toEqual([expect.objectContaining({ since, facts: expect.objectContaining(facts) })]);
    const [before, after] = [those(appears)[0], those(changes)[0]];
    if (before === undefined || after === undefined) throw new Error('It did not stay');
    expect(after.key).toBe(before.key);
    expect(factsText(after.facts)).not.toBe(factsText(before.facts));
    expect(those(vanishes)).toEqual([]);
  });

  it.each(findingCodes)('%s has a way out beside dismissing it', (code) => {
    expect(waysOutOf(code).length).toBeGreaterThan(0);
  });
});
