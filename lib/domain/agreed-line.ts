import type { Asin } from './ids.ts';
import type { Money } from './money.ts';

/** Longest words of a line, in characters. */
export const agreedTextMaxLength = 2000;

/** One line of what a purchase order agreed on. What was not agreed is null. */
export interface AgreedLine {
  /** Unique within the purchase order, never reused. */
  readonly id: string;
  readonly asin: Asin | null;
  /** What it is, in words. Empty only when there is an ASIN. */
  readonly text: string;
  /** Whole units, at least 1. */
  readonly quantity: number | null;
  readonly unitPrice: Money | null;
  /** How far above `unitPrice` is still as agreed, in percent (0–100, may have decimals). */
  readonly tolerancePercent: number;
}
