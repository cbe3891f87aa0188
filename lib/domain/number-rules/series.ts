import type { CheckDigit } from './check-digit.ts';

/** A source of next numbers, such as PO-2026-00042, PO-2026-00043. */
export interface NumberSeries {
  /** With exactly one `{seq:n}`. */
  readonly mask: string;
  /** What `{check}` in the mask stands for. */
  readonly checkDigit: CheckDigit;
  /** The count that comes next, per period (`2026`, `2026-03`, `2026-Q1`; `always` for a mask without a date). */
  readonly next: Readonly<Record<string, number>>;
  /** The first count of each period. */
  readonly start: number;
}
