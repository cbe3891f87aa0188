import { classNames } from '../class-names.ts';
import { placeOn, scaleOf } from './scale.ts';
import css from './StepLine.module.css';

interface Props {
  /** How far along each step is, 0 (the start) to 1 (the end), and the value from there on. Sorted. */
  readonly steps: readonly { readonly at: number; readonly value: number }[];
  /** How far along the last value is known. */
  readonly now: number;
  /** What the value will be with what is on its way; null: as it is. */
  readonly expected: number | null;
  /** A line to stay below; null: none. */
  readonly limit: number | null;
  readonly finding: string;
  /** Beside the line to stay below. */
  readonly limitWords: string;
  readonly short: (value: number) => string;
  /** Below the beginning and the end. */
  readonly ends: readonly [string, string];
}

/** A value that goes up and down in steps, against a limit. All words are text beside the drawing; it mirrors with the script. */
export function StepLine({ steps, now, expected, limit, finding, limitWords, short, ends }: Props) {
  const values = steps.map(({ value }) => value);
  const scale = scaleOf([...values, ...(limit === null ? [] : [limit]), ...(expected === null ? [] : [expected])]);
  const x = (at: number): string => (Math.min(1, Math.max(0, at)) * 100).toFixed(2);
  const y = (value: number): string => (100 - placeOn(scale, value)).toFixed(2);
  const last = values.at(-1) ?? 0;
  const path = `M0 ${y(0)}${steps.map(({ at, value }) => `H${x(at)}V${y(value)}`).join('')}H${x(now)}`;
  return (
    <div class={css['chart']}>
      <div class={css['plot']}>
        {scale.ticks.map((tick) => (
          <div key={tick} class={classNames(css['line'], tick === 0 && css['zero'])} style={{ insetBlockEnd: `${placeOn(scale, tick)}%` }}><span>{short(tick)}</span></div>
        ))}
        {limit !== null && <div class={css['limit']} style={{ insetBlockEnd: `${placeOn(scale, limit)}%` }}><span>{limitWords}</span></div>}
        <svg class={css['drawing']} viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={finding}>
          <path class={css['area']} d={`${path}V${y(0)}Z`} />
          <path class={css['course']} d={path} />
          {expected !== null && <path class={css['expected']} d={`M${x(now)} ${y(last)}V${y(expected)}H${x(now + 0.06)}`} />}
        </svg>
      </div>
      <p class={css['ends']}><span>{ends[0]}</span><span>{ends[1]}</span></p>
    </div>
  );
}
