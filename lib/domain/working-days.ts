import { addDays, type PlainDate } from './plain-date.ts';

/** True from Monday to Friday. Holidays are working days here: they differ from place to place. */
function isWorkingDay(day: PlainDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The day `count` working days (Monday to Friday) after `day`; with 0, the day itself. */
export function addWorkingDays(day: PlainDate, count: number): PlainDate {
  let left = count;
  let reached = day;
  while (left > 0) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
