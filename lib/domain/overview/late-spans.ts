import { addDays, type PlainDate } from '../plain-date.ts';

/** How late orders are: those promised from one day to another, both included; `from` null: and before. */
export interface LateSpan {
  readonly from: PlainDate | null;
  readonly until: PlainDate;
  /** Days late: at least, and at most (null: any). */
  readonly least: number;
  readonly most: number | null;
  readonly orders: number;
}

/** Where one span ends and the next begins, in days late. */
const bounds = [[1, 3], [4, 7], [8, 14], [15, 30], [31, null]] as const;

/** How many orders are how late on `today`, by the days they were promised for. All of them are before it. */
export function lateSpans(promised: readonly PlainDate[], today: PlainDate): readonly LateSpan[] {
  return bounds.map(([least, most]) => {
    const span = { from: most === null ? null : addDays(today, -most), until: addDays(today, -least), least, most };
    const orders = promised.filter((day) => (span.from === null || span.from <= day) && day <= span.until).length;
    return { ...span, orders };
  });
}
