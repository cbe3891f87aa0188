import type { TableCell } from '../../domain/po-import/table.ts';

/** Rows at the top in which the heads are looked for: above them stand titles and dates of the report. */
export const rowsLookedAt = 20;

const words = (cells: readonly TableCell[]): number => cells.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell)).length;

/**
 * Which of the first rows has the heads: that with most names we know, else the first with most words. Undefined when no
 * row has any. `knows` says whether a name is one of a column.
 */
export function findHeads(rows: readonly (readonly TableCell[])[], knows: (name: string) => boolean): number | undefined {
  let best: { readonly at: number; readonly known: number; readonly words: number } | undefined;
  for (const [at, cells] of rows.slice(0, rowsLookedAt).entries()) {
    const row = { at, known: cells.filter((cell) => typeof cell === 'string' && knows(cell)).length, words: words(cells) };
    if (row.words === 0) continue;
    if (best === undefined || row.known > best.known || (row.known === 0 && best.known === 0 && row.words > best.words)) best = row;
  }
  return best?.at;
}
