// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { BudgetBar } from '../../../components/budget/BudgetBar.tsx';
import { one, speak, stage } from './stage.tsx';

beforeAll(() => speak('en'));

const usd = (amount: number) => ({ amount, currency: 'USD' as const });

function barOf(amount: number, spent: number, committed: number, held: number) {
  const { place, show } = stage();
  show(<BudgetBar status={{ amount: usd(amount), spent: usd(spent), committed: usd(committed), held: usd(held), left: usd(amount - spent - committed), low: false }} />);
  const bar = one(place, '[role=img]');
  return { said: bar.getAttribute('aria-label') ?? '', widths: [...bar.children].map((part) => Math.round(Number.parseFloat((part as HTMLElement).style.inlineSize))) }; // the parts are elements
}

test('the bar says in one sentence what its parts are', () => {
  expect(barOf(200_000, 120_000, 45_990, 0).said).toBe('$1,200.00 spent, $459.90 placed and not linked yet, $0.00 held by open checkouts. $340.10 of $2,000.00 left.');
  expect(barOf(10_000, 12_500, 0, 0).said).toContain('$25.00 over $100.00.');
});

test.each([
  [[200, 120, 46, 20], [60, 23, 10]],
  [[100, 150, 20, 10], [100, 0, 0]],
  [[100, 60, 60, 60], [60, 40, 0]],
  [[100, -20, 0, 0], [0, 0, 0]],
  [[0, 0, 0, 0], [100, 0, 0]],
] as const)('%j is drawn as %j percent: never more than the whole', ([amount, spent, committed, held], widths) => {
  expect(barOf(amount, spent, committed, held).widths).toEqual(widths);
});
