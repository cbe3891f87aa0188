/** One number to hold. */
export interface Measurement {
  readonly what: string;
  /** What it was compared with, and how. */
  readonly against: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: '×' | 'bytes' | 'ms' | '%';
}

/** Times of two ways to do something, taken in turns, in milliseconds. */
export interface Times {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('Nothing was measured');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** How many times as long ours takes: the middle of the ratios of neighbouring rounds, so that a slow moment hits both. */
export function ratio({ ours, theirs }: Times): number {
  return median(ours.map((time, round) => time / (theirs[round] ?? Number.NaN)));
}

/** The middle of each, for the table: "4.8 ms against 3.2 ms". */
export function inWords({ ours, theirs }: Times): string {
  return `${median(ours).toFixed(2)} ms against ${median(theirs).toFixed(2)} ms`;
}

/** True when a measurement keeps its limit. */
export function holds({ measured, limit }: Measurement): boolean {
  return measured <= limit;
}
