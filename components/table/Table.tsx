import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { classNames } from '../class-names.ts';
import { fittingColumns, type Column } from './columns.ts';
import { rowKeys } from './row-keys.ts';
import { rowWindow, type RowWindow } from './row-window.ts';
import { toggled, withRange } from './selection.ts';
import css from './Table.module.css';
import { TableHead } from './TableHead.tsx';
import { useBox } from './use-box.ts';

interface Props<Row, Key extends string> {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly columns: readonly Column<Row, Key>[];
  readonly sorting: { readonly key: Key; readonly descending: boolean } | null;
  readonly onSort: (key: Key) => void;
  /** What is selected. Without `onSelect` rows are only opened, and there are no boxes. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  /** Accessible names of the boxes that select one row, or all of them. */
  readonly selectName?: (row: Row) => string;
  readonly selectAllName?: string;
  readonly openId: string | null;
  readonly onOpen: (row: Row) => void;
  /** Id of a sentence that tells the keys. */
  readonly helpId: string;
  /** The last row that is drawn, counted from 1: for a list that is read on as somebody scrolls. */
  readonly onDrawn?: (last: number) => void;
  /** The rows that are drawn, whenever others are. */
  readonly onWindow?: (drawn: RowWindow) => void;
}

/** As high as `--row` says. */
const rowHeight = 40;
const headHeight = 32;
const selectRoom = 44;
/** Below this width the boxes leave too; Space still selects. */
const selectFrom = 480;
const nothing: ReadonlySet<string> = new Set();
const ignore = (): void => undefined;

/**
 * A table of any length: only the rows in sight are drawn. One stop for the Tab key; the keys are told in the sentence of
 * `helpId`. Click opens, Control or Shift with a click selects.
 */
export function Table<Row, Key extends string>(props: Props<Row, Key>) {
  const { rows, idOf, selected = nothing, onSelect = ignore, openId } = props;
  const isSelectable = props.onSelect !== undefined;
  const scroller = useRef<HTMLDivElement>(null);
  const box = useBox(scroller);
  const [scrolled, setScrolled] = useState(0);
  const [currentId, setCurrentId] = useState<string | null>(openId);
  const [anchor, setAnchor] = useState<string | null>(null);
  const ids = rows.map(idOf);
  const found = currentId === null ? -1 : ids.indexOf(currentId);
  const current = found === -1 ? 0 : found;

  const withBoxes = isSelectable && box.width >= selectFrom;
  const room = box.width - (withBoxes ? selectRoom : 0);
  const columns = fittingColumns(props.columns, room);
  const isTight = columns.reduce((sum, column) => sum + column.room, 0) > room;
  const { first, end } = rowWindow(rows.length, rowHeight, scrolled, box.height);

  useLayoutEffect(() => props.onDrawn?.(end), [end]);
  useLayoutEffect(() => props.onWindow?.({ first, end }), [first, end]);

  const bringIntoSight = (index: number): void => {
    const target = scroller.current;
    if (target === null || index === -1) return;
    const top = index * rowHeight;
    const lowest = top + rowHeight - (target.clientHeight - headHeight);
    if (target.scrollTop > top) target.scrollTop = top;
    else if (target.scrollTop < lowest) target.scrollTop = lowest;
  };
  // Whatever was opened, by a link or in another view, is in sight.
  useLayoutEffect(() => {
    if (openId === null) return;
    setCurrentId(openId);
    bringIntoSight(ids.indexOf(openId));
  }, [openId, box.height > 0]);

  const move = (id: string, from: string | null): void => {
    setCurrentId(id);
    setAnchor(from);
    bringIntoSight(ids.indexOf(id));
  };
  const open = (id: string): void => {
    const row = rows[ids.indexOf(id)];
    if (row !== undefined) props.onOpen(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The heads are buttons with keys of their own.
    if (event.target instanceof Element && event.target.closest('thead') !== null) return;
    const page = Math.max(1, Math.floor((box.height - headHeight) / rowHeight) - 1);
    if (rowKeys(event, { ids, current, page, selected, anchor, onMove: move, onSelect, onOpen: open })) event.preventDefault();
  };
  const onRowClick = (event: MouseEvent, id: string): void => {
    if (isSelectable && event.shiftKey) onSelect(withRange(ids, selected, anchor ?? ids[current] ?? id, id));
    else if (isSelectable && (event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement)) onSelect(toggled(selected, id));
    else open(id);
    setAnchor(event.shiftKey ? anchor : id);
    setCurrentId(id);
  };

  const rowId = (index: number): string => `${props.id}-${index}`;
  return (
    <div ref={scroller} class={css['scroller']} onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}>
      <table
        role="grid" id={props.id} class={classNames(css['table'], isTight && css['tight'])} tabIndex={0} aria-label={props.label} aria-describedby={props.helpId} aria-multiselectable={isSelectable}
        aria-rowcount={rows.length + 1} aria-activedescendant={current >= first && current < end ? rowId(current) : undefined}
        onKeyDown={onKeyDown}
      >
        <TableHead
          isTight={isTight} columns={columns} selectRoom={withBoxes ? selectRoom : 0} sorting={props.sorting} onSort={props.onSort} selectAllName={props.selectAllName ?? ''}
          selection={selected.size === 0 ? 'none' : selected.size >= rows.length ? 'all' : 'some'}
          onSelectAll={() => onSelect(selected.size >= rows.length ? new Set() : new Set(ids))}
        />
        <tbody>
          {first > 0 && <tr aria-hidden="true" class={css['gap']} style={{ height: `${first * rowHeight}px` }} />}
          {rows.slice(first, end).map((row, offset) => {
            const index = first + offset;
            const id = ids[index] ?? '';
            return (
              <tr
                key={id} id={rowId(index)} aria-rowindex={index + 2} aria-selected={isSelectable ? selected.has(id) : undefined} aria-current={id === openId ? 'true' : undefined}
                class={classNames(css['row'], index % 2 === 1 && css['band'], index === current && css['current'])}
                onClick={(event) => onRowClick(event, id)}
              >
                {withBoxes && (
                  <td class={css['select']}>
                    <input type="checkbox" tabIndex={-1} checked={selected.has(id)} aria-label={props.selectName?.(row)} />
                  </td>
                )}
                {columns.map((column) => (
                  <td key={column.key} class={classNames(css['cell'], column.align === 'end' && css['end'], column.wraps && css['wraps'])}>{column.cell(row)}</td>
                ))}
              </tr>
            );
          })}
          {end < rows.length && <tr aria-hidden="true" class={css['gap']} style={{ height: `${(rows.length - end) * rowHeight}px` }} />}
        </tbody>
      </table>
    </div>
  );
}
