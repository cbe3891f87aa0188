import type { BrowserContext, Page } from '@playwright/test';
import { bundle } from '../bench/bundle.ts';
import { expect, test } from './fixture.ts';
import type { Bought } from './series-budget.page.ts';

/** Two windows of the extension with the use cases in them. */
async function twoWindows(context: BrowserContext, extensionId: string): Promise<[Page, Page]> {
  const script = await bundle('tests/e2e/series-budget.page.ts', 'twoWindows');
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await page.evaluate(script);
    return page;
  };
  return [await open(), await open()];
}

/** A moment both windows can be ready for. */
const soon = (): number => Date.now() + 1_500;

test('two windows that take numbers of one series at once get each number once, and none is left out', async ({ browserContext, extensionId }) => {
  const [first, second] = await twoWindows(browserContext, extensionId);
  await first.evaluate('twoWindows.setSeries("PO-{seq:4}")');
  const count = 60;
  const moment = soon();
  const take = (page: Page) => page.evaluate<string[]>(`twoWindows.takeNumbers(${count}, ${moment})`);
  const [ours, theirs] = await Promise.all([take(first), take(second)]);
  expect([...ours, ...theirs].toSorted()).toEqual(Array.from({ length: 2 * count }, (_, index) => `PO-${String(index + 1).padStart(4, '0')}`));
  // Both were at it at the same time: neither got a run of its own.
  expect((ours.at(-1) ?? '') > (theirs[0] ?? '') && (theirs.at(-1) ?? '') > (ours[0] ?? '')).toBe(true);
});

test('two windows that spend one budget at once never overspend it unnoticed, and nothing they spend is lost', async ({ browserContext, extensionId }) => {
  const [first, second] = await twoWindows(browserContext, extensionId);
  const budget = 50_000;
  const id = await first.evaluate<string>(`twoWindows.addBudget("PO-1", ${budget})`);
  const amounts = Array.from({ length: 30 }, (_, index) => 1_000 + index * 37);
  const moment = soon();
  const buy = (page: Page, window: number) => page.evaluate<Bought[]>(`twoWindows.buy(${window}, "PO-1", ${JSON.stringify(amounts)}, ${moment})`);
  const bought = (await Promise.all([buy(first, 1), buy(second, 2)])).flat();

  const sum = (of: readonly Bought[]): number => of.reduce((total, { amount }) => total + amount, 0);
  const unnoticed = bought.filter(({ warned }) => !warned.includes('overBudget') && !warned.includes('heldElsewhere'));
  expect(sum(bought)).toBeGreaterThan(budget);
  expect(sum(unnoticed)).toBeLessThanOrEqual(budget);
  expect(bought.filter(({ warned }) => warned.includes('overBudget')).length).toBeGreaterThan(0);
  expect(await second.evaluate(`twoWindows.left("${id}")`)).toBe(budget - sum(bought));
});
