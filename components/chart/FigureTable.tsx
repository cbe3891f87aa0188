import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';
import css from './FigureTable.module.css';

/** One row: what it is of, then its figures. */
export interface FigureRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly href: string | null;
  readonly figures: readonly string[];
}

/** The figures of a picture, exact and in full. `total`: the last row, on the double rule. */
export function FigureTable(props: { label: string; heads: readonly string[]; rows: readonly FigureRow[]; total: readonly string[] | null }) {
  return (
    <div class={css['scroller']} role="group" aria-label={props.label} tabIndex={0}>
      <table class={css['table']}>
        <thead><tr>{props.heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {props.rows.map(({ key, name, href, figures }) => (
            <tr key={key}>
              <th scope="row">{href === null ? name : <a href={href}>{name}</a>}</th>
              {figures.map((figure, index) => <td key={index}>{figure}</td>)}
            </tr>
          ))}
        </tbody>
        {props.total !== null && (
          <tfoot><tr>{props.total.map((cell, index) => (index === 0 ? <th key={index} scope="row">{cell}</th> : <td key={index} class={classNames(index === 1 && css['final'])}>{cell}</td>))}</tr></tfoot>
        )}
      </table>
    </div>
  );
}
