import { describe, expect, it } from 'vitest';
import { dayNear, type Told } from '../../../lib/amazon/day-near.ts';
import { on } from '../app/pages.ts';

// 2026-05-11 is a Monday.
const cases: readonly (readonly [string, string, string, Told, string | undefined])[] = [
  ['Arriving June 4 - June 26', 'en', '2026-05-11', 'promised', '2026-06-26'],
  ['June 4 - 26', 'en', '2026-05-11', 'promised', '2026-06-26'],
  ['Arriving May 9', 'en', '2026-05-11', 'promised', '2026-05-09'],
  ['Arriving January 3', 'en', '2026-12-28', 'promised', '2027-01-03'],
  ['Arriving November 11', 'en', '2026-05-11', 'promised', undefined],
  ['Arriving June 4, 2026', 'en', '2026-05-11', 'promised', '2026-06-04'],
  ['Arriving tomorrow', 'en', '2026-05-11', 'promised', '2026-05-12'],
  ['Arriving today by 10 PM', 'en', '2026-05-11', 'promised', undefined],
  ['Arriving Friday', 'en', '2026-05-11', 'promised', '2026-05-15'],
  ['Arriving Monday', 'en', '2026-05-11', 'promised', '2026-05-18'],
  ['Arriving soon', 'en', '2026-05-11', 'promised', undefined],
  ['Arriving Monday or Friday', 'en', '2026-05-11', 'promised', undefined],
  ['Zustellung: 4. Juni', 'de', '2026-05-11', 'promised', '2026-06-04'],
  ['Zustellung morgen', 'de', '2026-05-11', 'promised', '2026-05-12'],
  ['Zustellung Freitag', 'de', '2026-05-11', 'promised', '2026-05-15'],
  ['8月20日に到着予定', 'ja', '2026-08-11', 'promised', '2026-08-20'],
  ['Delivered May 9', 'en', '2026-05-11', 'past', '2026-05-09'],
  ['Delivered December 30', 'en', '2026-01-03', 'past', '2025-12-30'],
  ['Delivered today', 'en', '2026-05-11', 'past', '2026-05-11'],
  ['Delivered Friday', 'en', '2026-05-11', 'past', '2026-05-08'],
  ['Delivered tomorrow', 'en', '2026-05-11', 'past', undefined],
  ['Zugestellt: 9. Mai', 'de', '2026-05-11', 'past', '2026-05-09'],
  ['8月20日に配達しました', 'ja', '2026-08-22', 'past', '2026-08-20'],
];

describe('the day words on a page mean', () => {
  it.each(cases)('"%s" (%s), seen on %s and %s, is %s', (text, language, today, told, day) => {
    expect(dayNear(text, [language], on(today), told)).toBe(day);
  });
});
