import type { ComponentChildren } from 'preact';
import css from './BarList.module.css';
import { placeOn, scaleOf } from './scale.ts';

/** One bar with its name and figure. */
export interface ChartBar {
  readonly key: string;
  readonly name: ComponentChildren;
  /** Where what it counts is listed; null: nowhere. */
  readonly href: string | null;
  /** How long: filled, then outlined. Below zero it points the other way. */
  readonly filled: number;
  readonly outlined: number;
  /** The figure as it is written, exact. */
  readonly figure: string;
  /** What the bar says, as a sentence. */
  readonly words: string;
}

/** Bars below each other, longest first, each under its name. All have one scale; it mirrors with the script. */
export function BarList({ bars }: { bars: readonly ChartBar[] }) {
  const scale = scaleOf(bars.flatMap(({ filled, outlined }) => [filled, filled + outlined]));
  const zero = placeOn(scale, 0);
  const reach = Math.max(1, ...bars.map(({ filled, outlined }) => placeOn(scale, filled + outlined)), zero);
  return (
    <ul class={css['bars']}>
      {bars.map(({ key, name, href, filled, outlined, figure, words }) => {
        const rect = (from: number, to: number, kind: string) => (
          <rect class={css[kind]} x={Math.min(placeOn(scale, from), placeOn(scale, to))} width={Math.abs(placeOn(scale, to) - placeOn(scale, from))} y={0} height={8} />
        );
        return (
          <li key={key}>
            <span class={css['name']}>{href === null ? name : <a href={href}>{name}</a>}</span>
            <span class={css['figure']}>{figure}</span>
            <svg class={css['bar']} viewBox={`0 0 ${reach} 8`} preserveAspectRatio="none" role="img" aria-label={words}>
              <rect class={css['track']} x={zero} width={reach - zero} y={0} height={8} />
              {filled !== 0 && rect(0, filled, 'filled')}
              {outlined !== 0 && rect(filled, filled + outlined, 'outlined')}
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
