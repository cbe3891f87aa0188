import { classNames } from '../class-names.ts';
import css from './ColumnChart.module.css';
import { placeOn, scaleOf } from './scale.ts';

/** One column. Its parts stand on each other; those below zero hang from the zero line. */
export interface ChartColumn {
  readonly key: string;
  /** A few letters, below the column. */
  readonly label: string;
  /** The column in full words: what it is of, and its figure. */
  readonly words: string;
  /** Where what it counts is listed; null: nowhere. */
  readonly href: string | null;
  /** How high: filled, then outlined. */
  readonly filled: number;
  readonly outlined: number;
}

interface Props {
  readonly columns: readonly ChartColumn[];
  /** What the picture shows, as a sentence. */
  readonly finding: string;
  /** A value in few letters: at the lines, and above the columns while there is room. */
  readonly short: (value: number) => string;
}

/** More columns have no room for their figures above them, or for level labels below. */
const mostFigures = 8;
const mostLevel = 12;

/** Columns over time or steps. All words are text beside the drawing, so that they can be read aloud, found and enlarged; it mirrors with the script. */
export function ColumnChart({ columns, finding, short }: Props) {
  const scale = scaleOf(columns.flatMap(({ filled, outlined }) => [filled, outlined, filled + outlined]));
  const zero = placeOn(scale, 0);
  const width = 100 / Math.max(1, columns.length);
  return (
    <div class={css['chart']}>
      <div class={css['plot']}>
        {scale.ticks.map((tick) => (
          <div key={tick} class={classNames(css['line'], tick === 0 && css['zero'])} style={{ insetBlockEnd: `${placeOn(scale, tick)}%` }}><span>{short(tick)}</span></div>
        ))}
        <svg class={css['drawing']} viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={finding}>
          {columns.map(({ key, filled, outlined }, index) => {
            const start = index * width + width * 0.22;
            const bar = (from: number, to: number, name: string) => (
              <rect class={css[name]} x={start} width={width * 0.56} y={100 - Math.max(placeOn(scale, from), placeOn(scale, to))} height={Math.abs(placeOn(scale, to) - placeOn(scale, from))} />
            );
            // Parts of one sign stand on each other; of two, each on its own side of zero.
            const base = Math.sign(filled) === Math.sign(outlined) ? filled : 0;
            return <g key={key}>{filled !== 0 && bar(0, filled, 'filled')}{outlined !== 0 && bar(base, base + outlined, 'outlined')}</g>;
          })}
        </svg>
        {columns.length <= mostFigures && columns.map(({ key, filled, outlined }, index) => (
          <span
            key={key} class={css['figure']} aria-hidden="true"
            style={{ insetInlineStart: `${index * width}%`, inlineSize: `${width}%`, insetBlockEnd: `${Math.max(zero, placeOn(scale, filled), placeOn(scale, filled + outlined), placeOn(scale, outlined))}%` }}
          >
            {short(filled + outlined)}
          </span>
        ))}
      </div>
      <ol class={classNames(css['labels'], columns.length > mostLevel && css['upright'])} style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
        {columns.map(({ key, label, words, href }) => (
          <li key={key}>{href === null ? <span title={words}>{label}</span> : <a href={href} title={words} aria-label={words}>{label}</a>}</li>
        ))}
      </ol>
    </div>
  );
}
