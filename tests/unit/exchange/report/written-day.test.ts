import { describe, expect, test } from 'vitest';
import { provenOrder, readDay, type DayOrder } from '../../../../lib/exchange/report/written-day.ts';

const read = (text: string, order: DayOrder | null): string => {
  const day = readDay(text, order);
  return day.ok ? day.value : day.error;
};

describe('a day with its year first has one reading', () => {
  test.each([
    ['2026-04-01', '2026-04-01'], ['2026/04/01', '2026-04-01'], ['2026/4/1', '2026-04-01'], ['2026年4月1日', '2026-04-01'],
    ['2024-02-09T12:22:09.518Z', '2024-02-09'], ['2023-12-31T23:59:59+00:00', '2023-12-31'], ['2026/04/01 09:30', '2026-04-01'],
  ])('%s is %s', (text, day) => {
    expect([read(text, null), read(text, 'dmy'), read(text, 'mdy')]).toEqual([day, day, day]);
  });
});

describe('a day with its year last is read in the order of its file', () => {
  test.each([
    ['03/04/2025', '2025-04-03', '2025-03-04', 'ambiguousDay'],
    ['03-04-2025', '2025-04-03', '2025-03-04', 'ambiguousDay'],
    ['3/4/25', '2025-04-03', '2025-03-04', 'ambiguousDay'],
    ['04/04/2025', '2025-04-04', '2025-04-04', '2025-04-04'],
    ['13/04/2025', '2025-04-13', 'notADay', '2025-04-13'],
    ['04/13/2025', 'notADay', '2025-04-13', '2025-04-13'],
    ['04/13/2025 08:00:00 PST', 'notADay', '2025-04-13', '2025-04-13'],
    ['03.04.2025', '2025-04-03', '2025-04-03', '2025-04-03'],
    ['3. 4. 2025', '2025-04-03', '2025-04-03', '2025-04-03'],
  ])('%s is %s with the day first, %s with the month first, %s without evidence', (text, dmy, mdy, open) => {
    expect([read(text, 'dmy'), read(text, 'mdy'), read(text, null)]).toEqual([dmy, mdy, open]);
  });
});

test.each(['31/02/2025', '2025-02-30', '2025-13-01', '31.04.2025', '00/00/2025', '13/13/2025', '01/02/0206', '1.2.3.2025', '2025', 'soon', '03/04', '03/04-2025', '2026-04-01 to 2026-04-02'])('%s is no day', (text) => {
  expect([read(text, null), read(text, 'dmy'), read(text, 'mdy')]).toEqual(['notADay', 'notADay', 'notADay']);
});

test.each([['13/04/2025', 'dmy'], ['04/13/25', 'mdy'], ['03/04/2025', undefined], ['31/02/2025', undefined], ['13.04.2025', undefined], ['2025-04-13', undefined]])('%s proves %s', (text, order) => {
  expect(provenOrder(text)).toBe(order);
});
