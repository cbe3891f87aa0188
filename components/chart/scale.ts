/** The values a picture reaches from and to, and where its lines stand. All in the unit of the values. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  /** From the lowest to the highest. Zero is always among them. */
  readonly ticks: readonly number[];
}

/** A scale for values of any size and sign, with lines at round numbers: about four of them. Whole numbers get whole lines. */
export function scaleOf(values: readonly number[]): Scale {
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const step = roundStep((top - bottom) / 4);
  const least = Math.floor(bottom / step) * step;
  const most = Math.max(least + step, Math.ceil(top / step) * step);
  const ticks = Array.from({ length: Math.round((most - least) / step) + 1 }, (_, index) => least + index * step);
  return { least, most, ticks };
}

/** 1, 2 or 5 times a power of ten, at least 1 and no less than `rough`. */
function roundStep(rough: number): number {
  if (rough <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
}

/** Where a value stands on a scale, in percent from its lower end. */
export function placeOn({ least, most }: Scale, value: number): number {
  return ((value - least) / (most - least)) * 100;
}
