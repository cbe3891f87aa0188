// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { BarList } from '../../../components/chart/BarList.tsx';
import { ChartCard } from '../../../components/chart/ChartCard.tsx';
import { ColumnChart } from '../../../components/chart/ColumnChart.tsx';
import { placeOn, scaleOf } from '../../../components/chart/scale.ts';
import { StepLine } from '../../../components/chart/StepLine.tsx';
import { one, speak, stage } from './stage.tsx';

beforeAll(() => speak('en'));

const column = (key: string, filled: number, outlined = 0) => ({ key, label: key, words: `${key}: ${filled}`, href: `#/orders?from=${key}`, filled, outlined });
const heights = (place: HTMLElement): number[] => [...place.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('height')));

describe('a scale', () => {
  it('holds every value and zero between its lines, and its lines are few and round', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }), { maxLength: 20 }), (values) => {
      const scale = scaleOf(values);
      for (const value of [0, ...values]) {
        expect(placeOn(scale, value)).toBeGreaterThanOrEqual(0);
        expect(placeOn(scale, value)).toBeLessThanOrEqual(100);
      }
      expect(scale.ticks).toContain(0);
      expect(scale.ticks.length).toBeLessThanOrEqual(7);
      expect(scale.ticks.every(Number.isInteger)).toBe(true);
    }));
  });
});

describe('columns', () => {
  const show = (columns: readonly ReturnType<typeof column>[]): HTMLElement => {
    const { place, show: draw } = stage();
    draw(<ColumnChart columns={columns} finding="Most in June." short={String} />);
    return place;
  };

  it('are one picture with its finding in words, and a link for each', () => {
    const place = show([column('2026-06-01', 200), column('2026-07-01', 100)]);
    expect(one(place, '[role=img]').getAttribute('aria-label')).toBe('Most in June.');
    expect([...place.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#/orders?from=2026-06-01', '#/orders?from=2026-07-01']);
    expect(heights(place)).toEqual([100, 50]);
  });

  it.each([
    ['nothing at all', [], []],
    ['one value', [column('a', 4)], [100]],
    ['zero', [column('a', 0), column('b', 2)], [100]],
    ['more refunded than spent', [column('a', 100), column('b', -100)], [50, 50]],
    ['two parts on each other', [column('a', 60, 40)], [60, 40]],
  ] as const)('draw %s', (_what, columns, expected) => {
    expect(heights(show(columns)).map(Math.round)).toEqual(expected);
  });

  it('leave their figures out where there is no room for them', () => {
    expect(show(Array.from({ length: 8 }, (_, index) => column(`c${index}`, 3))).querySelectorAll('[aria-hidden=true]')).toHaveLength(8);
    const many = show(Array.from({ length: 18 }, (_, index) => column(`c${index}`, 3)));
    expect([...many.querySelectorAll('[aria-hidden=true]')]).toEqual([]);
  });
});

it('bars have one scale, and those below zero point the other way', () => {
  const { place, show } = stage();
  const bar = (key: string, filled: number) => ({ key, name: key, href: null, filled, outlined: 0, figure: String(filled), words: `${key}: ${filled}` });
  show(<BarList bars={[bar('a', 100), bar('b', 50), bar('c', -50)]} />);
  const drawn = [...place.querySelectorAll('svg')].map((svg) => {
    const [track, filled] = [...svg.querySelectorAll('rect')];
    return [Number(filled?.getAttribute('width')), Number(filled?.getAttribute('x')) < Number(track?.getAttribute('x'))];
  });
  const [whole, half, below] = drawn;
  expect(Number(half?.[0]) * 2).toBeCloseTo(Number(whole?.[0]));
  expect(below).toEqual([half?.[0], true]);
  expect(one(place, '[role=img]').getAttribute('aria-label')).toBe('a: 100');
});

it('a course goes in steps to today, and on to what is expected', () => {
  const { place, show } = stage();
  const line = (expected: number | null) => (
    <StepLine steps={[{ at: 0, value: 50 }, { at: 0.5, value: 100 }]} now={0.75} expected={expected} limit={200} finding="Half is spent." limitWords="Budget 200" short={String} ends={['1 Oct', '31 Dec']} />
  );
  show(line(null));
  expect([...place.querySelectorAll('path')].map((path) => path.getAttribute('d'))).toContain('M0 100.00H0.00V75.00H50.00V50.00H75.00');
  expect(place.textContent).toContain('Budget 200');
  show(line(150));
  expect([...place.querySelectorAll('path')].map((path) => path.getAttribute('d'))).toContain('M75.00 50.00V25.00H81.00');
});

it('a picture gives way to its table and comes back', () => {
  const { place, show } = stage();
  show(<ChartCard title="Spend" finding="Most in June." picture={<svg role="img" aria-label="Most in June." />} table={<table><tbody><tr><td>$2.00</td></tr></tbody></table>} />);
  const toggle = (): void => void act(() => one(place, 'button').click());
  expect(place.querySelector('table')).toBeNull();
  toggle();
  expect([one(place, 'table').textContent, place.querySelector('svg')]).toEqual(['$2.00', null]);
  expect(one(place, 'button').getAttribute('aria-label')).toBe('Show as picture: Spend');
  toggle();
  expect(place.querySelector('svg')).not.toBeNull();
});
