/** The ids of a list with those between two of them selected, both included, on top of what was selected. */
export function withRange(ids: readonly string[], selected: ReadonlySet<string>, from: string, to: string): Set<string> {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
  const range = a === -1 || b === -1 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
  return new Set([...selected, ...range]);
}

/** The selection with one id taken in, or out when it was in. */
export function toggled(selected: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}
