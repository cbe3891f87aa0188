import { columnKey } from '../../domain/column-key.ts';
import type { ReportFailure } from '../../domain/report-problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { cleanCell, shorten } from './cell.ts';
import { columnRoles, type AmountColumn, type CountColumn, type DayColumn, type Place, type ReportColumn, type TextColumn } from './columns.ts';
import { families } from './families.ts';
import type { Family } from './family.ts';
import type { FamilyLabels, ReportLabels } from './labels/label.ts';
import { languages } from './languages.ts';

/** More columns than this no report of Amazon's has; the largest known has 80. */
export const maxColumns = 1000;

/** What a header says about the rows below it. */
export interface Layout {
  readonly family: Family;
  readonly labels: ReportLabels;
  /** Fields a row must have, and may have when those behind are empty. */
  readonly fewest: number;
  readonly width: number;
  /** The fields of a row that are kept, by their place in it. */
  readonly kept: readonly number[];
  readonly texts: readonly Place<TextColumn>[];
  readonly days: readonly Place<DayColumn>[];
  readonly amounts: readonly Place<AmountColumn>[];
  readonly counts: readonly Place<CountColumn>[];
}

/** Which field each known column stands in. The surest name wins. */
function findColumns(labels: FamilyLabels, positions: ReadonlyMap<string, number>): Map<ReportColumn, number> {
  const found = new Map<ReportColumn, number>();
  for (const [column, names] of Object.entries(labels) as [ReportColumn, readonly string[]][]) { // `Object.entries` forgets the type of its keys
    const name = names.find((each) => positions.has(columnKey(each)));
    if (name !== undefined) found.set(column, positions.get(columnKey(name)) ?? -1);
  }
  return found;
}

interface Candidate {
  readonly family: Family;
  readonly labels: ReportLabels;
  readonly columns: ReadonlyMap<ReportColumn, number>;
}

function bestCandidate(positions: ReadonlyMap<string, number>): Candidate | undefined {
  let best: Candidate | undefined;
  for (const labels of languages) {
    for (const family of families) {
      const columns = findColumns(labels.families[family.id] ?? {}, positions);
      const complete = family.needs.every((group) => group.some((column) => columns.has(column)));
      if (complete && columns.size > (best?.columns.size ?? 0)) best = { family, labels, columns };
    }
  }
  return best;
}

/**
 * The report a header belongs to, by the names of its columns in any order. Errors: `tooManyColumns`, `unknownHeader` with the
 * names that were found, `columnTwice` when two columns that we read have one name.
 */
export function recogniseHeader(fields: readonly string[]): Result<Layout, ReportFailure> {
  if (fields.length > maxColumns) return err({ code: 'tooManyColumns', count: fields.length });
  const names = fields.map((field) => cleanCell(field.replace(/^\uFEFF/, '')));
  const positions = new Map<string, number>();
  const twice = new Set<number>();
  for (const [index, name] of names.entries()) {
    const key = columnKey(name);
    const first = positions.get(key);
    if (first !== undefined) twice.add(first);
    else if (key !== '') positions.set(key, index);
  }
  const best = bestCandidate(positions);
  if (best === undefined) return err({ code: 'unknownHeader', columns: names.filter((name) => name !== '').slice(0, 20).map((name) => shorten(name, 60)) });
  const { family, labels, columns } = best;
  for (const index of columns.values()) {
    if (twice.has(index)) return err({ code: 'columnTwice', column: names[index] ?? '' });
  }
  const known = [...columns].map(([column, index], at) => ({ column, name: names[index] ?? '', at }));
  const having = <Column extends ReportColumn>(role: string): Place<Column>[] =>
    known.filter(({ column }) => columnRoles[column] === role) as Place<Column>[]; // the role stands for the type
  return ok({
    family, labels,
    fewest: names.findLastIndex((name) => name !== '') + 1,
    width: fields.length,
    kept: [...columns.values()],
    texts: having('text'), days: having('day'), amounts: having('amount'), counts: having('count'),
  });
}
