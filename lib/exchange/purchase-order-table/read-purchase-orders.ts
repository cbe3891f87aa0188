import type { ColumnMapping } from '../../domain/po-import/column-mapping.ts';
import type { ImportField } from '../../domain/po-import/import-field.ts';
import type { ImportedLine, ImportedPurchaseOrder, ImportProblem } from '../../domain/po-import/imported.ts';
import type { Table, TableRow } from '../../domain/po-import/table.ts';
import { poNumberKey, type PoNumberKey } from '../../domain/po-number.ts';
import { conventionsOf } from './conventions.ts';
import { RowReader, type ReadRow } from './row-reader.ts';

/** What a table says of POs. POs with a problem are not among them. */
export interface ReadPurchaseOrders {
  readonly purchaseOrders: readonly ImportedPurchaseOrder[];
  readonly problems: readonly ImportProblem[];
  /** How many POs stay out because of a problem in one of their rows. */
  readonly leftOut: number;
}

/** As many lines as a PO may have (`detailsProblem`). */
const mostLines = 1000;

interface Gathered {
  readonly first: ImportedPurchaseOrder;
  stated: ReadRow['stated'];
  readonly lines: ImportedLine[];
  sound: boolean;
}

/** Puts the rows of each PO together: values of the whole PO may stand on each of its rows or on one, but must not differ. */
export function readPurchaseOrders(table: Table, mapping: ColumnMapping): ReadPurchaseOrders {
  const reader = new RowReader(table, mapping, conventionsOf(table, mapping));
  const gathered = new Map<PoNumberKey, Gathered>();
  for (const row of table.rows) {
    const read = reader.read(row);
    if (read !== undefined) gather(gathered, row, read, reader);
  }
  const all = [...gathered.values()];
  const purchaseOrders = all.filter(({ sound }) => sound).map(({ first, stated, lines }) => ({ ...first, ...stated, lines }));
  const broken = table.broken.map((row) => ({ ...row, number: null }));
  const problems = [...broken, ...reader.problems].sort((a, b) => a.line - b.line);
  return { purchaseOrders, problems, leftOut: all.length - purchaseOrders.length };
}

function gather(gathered: Map<PoNumberKey, Gathered>, row: TableRow, read: ReadRow & { readonly sound: boolean }, reader: RowReader): void {
  const { number, stated, line, sound } = read;
  const key = poNumberKey(number);
  const before = gathered.get(key);
  if (before === undefined) {
    gathered.set(key, { first: { line: row.line, number, ...stated, lines: [] }, stated, lines: line === null ? [] : [line], sound });
    return;
  }
  if (line !== null) before.lines.push(line);
  const field = disagreement(before.stated, stated);
  if (field !== undefined) reader.tell(field, 'disagrees', row, number);
  if (before.lines.length === mostLines + 1) reader.tell('number', 'tooManyLines', row, number);
  before.sound &&= sound && field === undefined && before.lines.length <= mostLines;
  before.stated = {
    state: before.stated.state ?? stated.state,
    budget: before.stated.budget ?? stated.budget,
    details: { ...stated.details, ...before.stated.details, ...customOf(stated, before.stated) },
  };
}

/** Values of the organisation's own fields, each from the first row that states it. */
function customOf(...rows: readonly ReadRow['stated'][]): ReadRow['stated']['details'] {
  const customValues = Object.assign({}, ...rows.map(({ details }) => details.customValues ?? {})) as Record<string, string>; // made of such records alone
  return Object.keys(customValues).length === 0 ? {} : { customValues };
}

/** The first field in which two rows of one PO state different values. */
function disagreement(before: ReadRow['stated'], now: ReadRow['stated']): ImportField | undefined {
  const differ = (a: unknown, b: unknown): boolean => a !== undefined && a !== null && b !== undefined && b !== null && JSON.stringify(a) !== JSON.stringify(b);
  if (differ(before.state, now.state)) return 'state';
  if (differ(before.budget, now.budget)) return 'budget';
  const plain = (['title', 'validFrom', 'validUntil', 'owner', 'department', 'costCentre', 'glCode', 'project'] as const)
    .find((field) => differ(before.details[field], now.details[field]));
  if (plain !== undefined) return plain;
  if (differ(before.details.suppliers, now.details.suppliers)) return 'supplier';
  const custom = Object.keys(now.details.customValues ?? {}).find((id) => differ(before.details.customValues?.[id], now.details.customValues?.[id]));
  return custom === undefined ? undefined : `custom:${custom}`;
}
