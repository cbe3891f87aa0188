import type { ComponentChildren } from 'preact';

/** A column of a table. */
export interface Column<Row, Key extends string = string> {
  readonly key: Key;
  readonly title: string;
  /** Least width in pixels; what is left over goes to the columns that `grow`. */
  readonly room: number;
  readonly grows?: boolean;
  readonly align?: 'end';
  /** Its words may take two lines where there is little room. */
  readonly wraps?: boolean;
  readonly sortable: boolean;
  /** The order in which columns leave when there is no room, 1 first; absent: it always stays. */
  readonly leaves?: number;
  readonly cell: (row: Row) => ComponentChildren;
}

/** The columns that fit into `available` pixels: those that leave first go, one by one, until the rest has room. */
export function fittingColumns<C extends Pick<Column<never>, 'room' | 'leaves'>>(columns: readonly C[], available: number): readonly C[] {
  let fitting = columns;
  for (;;) {
    const needed = fitting.reduce((sum, { room }) => sum + room, 0);
    const leaving = fitting.filter(({ leaves }) => leaves !== undefined);
    if (needed <= available || leaving.length === 0) return fitting;
    const first = leaving.reduce((a, b) => ((a.leaves ?? 0) <= (b.leaves ?? 0) ? a : b));
    fitting = fitting.filter((column) => column !== first);
  }
}
