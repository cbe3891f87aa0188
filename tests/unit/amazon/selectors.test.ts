import { describe, expect, it } from 'vitest';
import { codeOf, sourcesIn } from '../../architecture/sources.ts';

/** A literal that starts by naming something of Amazon's: an id, a class, a name, a component. `a[href]` and `[aria-label]` are plain HTML. */
const amazonsOwn = /^(?:[a-z]+)?(?:[#.][a-z]|\[(?:data-|id|class|name|action))/i;

/** The quoted literals of a code, and what a template literal begins with. */
function literalsIn(code: string): string[] {
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`$]*)/g)].map(([, single, double, template]) => single ?? double ?? template ?? '');
}

/** Selectors written into calls that look into the page, or kept in a constant for them. */
function selectorsIn(code: string): string[] {
  const inCalls = [...code.matchAll(/\.(?:querySelector|querySelectorAll|closest|matches)(?:<[^>]*>)?\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, argument = '']) => argument);
  const inConstants = [...code.matchAll(/^(?:export )?const \w+(?:: [^=]+)? = (['"`].*)$/gm)].map(([, value = '']) => value);
  const inEntries = [...code.matchAll(/\bcss: (['"`][^\n]*?['"`])(?=[,\s}])/g)].map(([, value = '']) => value);
  return [...inCalls, ...inConstants, ...inEntries].flatMap(literalsIn).filter((literal) => amazonsOwn.test(literal));
}

const readers = sourcesIn('lib/amazon').filter(({ path }) => !path.startsWith('lib/amazon/selectors/'));
const found = readers.flatMap((source) => selectorsIn(codeOf(source)).map((css) => ({ path: source.path, css })));

describe('selectors stand in lib/amazon/selectors', () => {
  it.each([
    ["row.closest('.a-row')", ['.a-row']],
    ["for (const cell of row.querySelectorAll('#totals td,td')) {}", ['#totals td,td']],
    ['line.matches(`[data-row],${unseen}`)', ['[data-row],']],
    ["form.querySelector('input[name=\"code\"]')", ['input[name="code"]']],
    ["const rows = '.a-row,.a-line';", ['.a-row,.a-line']],
    ["const rows = [{ css: '#rows', seen: '2026-05' }];", ['#rows']],
    ["link.querySelector('img[alt]') ?? box.matches('[required]') ?? form.closest(row.css)", []],
    ["import { row } from './row.ts'; text.split('.');", []],
  ])('%s has what the rule below looks for', (code, expected) => {
    expect(selectorsIn(code)).toEqual(expected);
  });

  it('and nowhere else, so that each is dated and proven by a fixture', () => {
    expect(readers.length).toBeGreaterThan(30);
    expect(found).toEqual([]);
  });
});
