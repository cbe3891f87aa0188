import { toggled, withRange } from './selection.ts';

interface Rows {
  readonly ids: readonly string[];
  /** Place of the row the keys act on. */
  readonly current: number;
  /** Rows that fit on a page. */
  readonly page: number;
  readonly selected: ReadonlySet<string>;
  /** Where a range began; null: at the current row. */
  readonly anchor: string | null;
  readonly onMove: (id: string, anchor: string | null) => void;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
}

/** The keys of a table's rows: arrows move, Space selects, Shift extends, Enter opens. True when a key was one of them. */
export function rowKeys(event: KeyboardEvent, rows: Rows): boolean {
  const { ids, current, page, selected } = rows;
  const id = ids[current];
  if (id === undefined || event.altKey) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key.toLowerCase() === 'a') return act(() => rows.onSelect(new Set(ids)));
  if (isCommand) return false;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: current + 1, ArrowUp: current - 1, PageDown: current + page, PageUp: current - page, Home: 0, End: ids.length - 1,
  };
  const step = steps[event.key];
  if (step !== undefined) {
    const next = ids[Math.max(0, Math.min(step, ids.length - 1))] ?? id;
    const anchor = event.shiftKey ? (rows.anchor ?? id) : null;
    rows.onMove(next, anchor);
    if (anchor !== null) rows.onSelect(withRange(ids, new Set(), anchor, next));
    return true;
  }
  if (event.key === 'Enter') return act(() => rows.onOpen(id));
  if (event.key === ' ') return act(() => rows.onSelect(toggled(selected, id)));
  if (event.key === 'Escape' && selected.size > 0) return act(() => rows.onSelect(new Set()));
  return false;
}

function act(work: () => void): true {
  work();
  return true;
}
