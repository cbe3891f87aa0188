import { describe, expect, it } from 'vitest';
import { otherExamples, pageOf, pageRules, barePath } from '../../../lib/amazon/pages.ts';
import { marketplaces } from '../../../lib/domain/marketplace.ts';

const examples = pageRules.flatMap(({ kind, examples }) => examples.map((example) => ({ kind, example })));

describe('the page of an address', () => {
  it.each(examples)('is $kind for $example, and no other rule fits', ({ kind, example }) => {
    expect(pageOf(new URL(example))).toBe(kind);
    expect(pageRules.filter(({ path }) => path.test(barePath(new URL(example)))).map((rule) => rule.kind)).toEqual([kind]);
  });

  it.each(otherExamples)('is other for %s', (example) => {
    expect(pageOf(new URL(example))).toBe('other');
  });

  it.each(marketplaces)('is the same on %s as on any other marketplace', (name) => {
    for (const { kind, example } of examples) {
      const url = new URL(example);
      expect(pageOf(new URL(`https://www.${name}${url.pathname}${url.search}`))).toBe(kind);
      expect(pageOf(new URL(`https://www.${name}.example${url.pathname}`))).toBe('other');
      expect(pageOf(new URL(`http://www.${name}${url.pathname}`))).toBe('other');
    }
  });
});
