import { expect, test } from 'vitest';
import { secondsLeft } from '../../../lib/domain/seconds-left.ts';

test.each([
  ['a quarter in two seconds leaves six', [2000, 25, 100], 6],
  ['the last bit takes at least a second', [10_000, 99_999, 100_000], 1],
  ['nothing done yet tells nothing', [5000, 0, 100], null],
  ['too short a time tells nothing', [300, 50, 100], null],
  ['an unknown end is unknown', [5000, 50, null], null],
] as const)('%s', (_, [elapsed, done, total], seconds) => {
  expect(secondsLeft(elapsed, done, total)).toBe(seconds);
});
