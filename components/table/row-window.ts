/** Which rows of a long list are drawn. */
export interface RowWindow {
  readonly first: number;
  /** Not drawn any more. */
  readonly end: number;
}

/** Rows drawn beyond the edges, so that a quick scroll does not show paper. */
const beyond = 12;

/** The rows to draw for a place scrolled to: in steps, so that most scrolling draws nothing anew. All measures in pixels. */
export function rowWindow(count: number, rowHeight: number, scrolled: number, height: number): RowWindow {
  const step = beyond / 2;
  const top = Math.floor(Math.max(0, scrolled) / rowHeight);
  const first = Math.max(0, Math.floor((top - beyond) / step) * step);
  const end = Math.min(count, Math.ceil((top + Math.ceil(height / rowHeight) + beyond) / step) * step);
  return { first: Math.min(first, end), end };
}
