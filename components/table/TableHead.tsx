import { useLayoutEffect, useRef } from 'preact/hooks';
import { classNames } from '../class-names.ts';
import type { Column } from './columns.ts';
import css from './Table.module.css';

interface Props<Row, Key extends string> {
  readonly columns: readonly Column<Row, Key>[];
  /** There is less room than even the columns that stay would like: they share it evenly. */
  readonly isTight: boolean;
  /** Width of the column of boxes; 0: there is none. */
  readonly selectRoom: number;
  readonly sorting: { readonly key: Key; readonly descending: boolean } | null;
  readonly onSort: (key: Key) => void;
  readonly selection: 'none' | 'some' | 'all';
  readonly selectAllName: string;
  readonly onSelectAll: () => void;
}

/** The heads of a table: each sorts by its column, once more the other way round. */
export function TableHead<Row, Key extends string>(props: Props<Row, Key>) {
  const { columns, sorting, selection } = props;
  const all = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (all.current !== null) all.current.indeterminate = selection === 'some';
  });
  return (
    <>
      <colgroup>
        {props.selectRoom > 0 && <col style={{ width: `${props.selectRoom}px` }} />}
        {columns.map((column) => <col key={column.key} style={props.isTight || column.grows === true ? {} : { width: `${column.room}px` }} />)}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {props.selectRoom > 0 && (
            <th class={css['select']}>
              <input ref={all} type="checkbox" checked={selection === 'all'} aria-label={props.selectAllName} onClick={props.onSelectAll} />
            </th>
          )}
          {columns.map((column) => {
            const direction = sorting?.key === column.key ? (sorting.descending ? 'descending' : 'ascending') : undefined;
            return (
              <th key={column.key} aria-sort={direction} class={classNames(css['head'], column.align === 'end' && css['end'])}>
                {column.sortable
                  ? (
                    <button type="button" class={css['sort']} onClick={() => props.onSort(column.key)}>
                      {column.title}
                      {direction === undefined ? null : <span aria-hidden="true" class={css['arrow']}>{direction === 'descending' ? '↓' : '↑'}</span>}
                    </button>
                  )
                  : column.title}
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}
