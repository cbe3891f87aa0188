import { columnKey } from '../column-key.ts';
import type { Currency } from '../currency.ts';
import type { ImportField } from './import-field.ts';

/** How a table is read as POs. */
export interface ColumnMapping {
  /** The field of each column, null for one that is not read. No field twice. */
  readonly fields: readonly (ImportField | null)[];
  /** The currency of amounts beside which none stands; null: none was named. */
  readonly currency: Currency | null;
  /** Which stands first in `03/04/2026`, and what stands before the cents; null: as the file itself proves it. */
  readonly dayOrder: 'dmy' | 'mdy' | null;
  readonly decimalMark: '.' | ',' | null;
}

/** What a mapping still lacks: the number of the PO, or a currency for its amounts. */
export type MappingProblem = 'noNumber' | 'noCurrency';

const amounts: readonly ImportField[] = ['budget', 'lineUnitPrice'];

/** What keeps a mapping from being used, or undefined. An amount may name its currency itself, so a column of currencies is not asked for where `namesCurrency`. */
export function mappingProblem({ fields, currency }: ColumnMapping, namesCurrency: boolean): MappingProblem | undefined {
  if (!fields.includes('number')) return 'noNumber';
  const hasAmounts = amounts.some((field) => fields.includes(field));
  return hasAmounts && currency === null && !namesCurrency && !fields.includes('currency') ? 'noCurrency' : undefined;
}

/** The mapping with a column's field changed. A field that another column had moves over. */
export function withField(mapping: ColumnMapping, column: number, field: ImportField | null): ColumnMapping {
  const fields = mapping.fields.map((each, index) => (index === column ? field : each === field ? null : each));
  return { ...mapping, fields };
}

/** What two files with the same columns share, so that the mapping of one is remembered for the next: the keys of their names, in order. */
export function headFingerprint(columns: readonly string[]): string {
  return columns.map(columnKey).join('|');
}
