import type { PlainDate } from '../plain-date.ts';

/** What had been spent by the end of a day, in minor units. */
export interface CoursePoint {
  readonly day: PlainDate;
  readonly sum: number;
}

/** Spending as a course of sums, one for each day on which something was spent or came back. */
export function spendCourse(uses: readonly { readonly day: PlainDate; readonly amount: number }[]): readonly CoursePoint[] {
  const points: CoursePoint[] = [];
  for (const { day, amount } of uses.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const last = points.at(-1);
    const sum = (last?.sum ?? 0) + amount;
    if (last?.day === day) points[points.length - 1] = { day, sum };
    else points.push({ day, sum });
  }
  return points;
}
