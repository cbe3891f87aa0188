import type { ColumnMapping } from '../../domain/po-import/column-mapping.ts';
import type { ImportField } from '../../domain/po-import/import-field.ts';
import type { Table } from '../../domain/po-import/table.ts';
import { namedCurrency, provenMark } from '../report/written-amount.ts';
import { provenOrder } from '../report/written-day.ts';
import type { CellConventions } from './cell-reader.ts';

const dayFields: readonly ImportField[] = ['validFrom', 'validUntil'];
const amountFields: readonly ImportField[] = ['budget', 'lineUnitPrice'];
const numberFields: readonly ImportField[] = [...amountFields, 'lineQuantity'];

/** What the cells of some columns prove, when they all prove the same. */
function proven<Fact>(table: Table, mapping: ColumnMapping, fields: readonly ImportField[], prove: (text: string) => Fact | undefined): Fact | null {
  const facts = new Set<Fact>();
  const places = mapping.fields.flatMap((field, at) => (field !== null && fields.includes(field) ? [at] : []));
  for (const { cells } of table.rows) {
    for (const at of places) {
      const cell = cells[at];
      const fact = typeof cell === 'string' ? prove(cell) : undefined;
      if (fact !== undefined) facts.add(fact);
    }
  }
  const [fact] = facts;
  return facts.size === 1 && fact !== undefined ? fact : null;
}

/** How a table writes days and numbers: as the person said, else as its own cells prove. */
export function conventionsOf(table: Table, mapping: ColumnMapping): CellConventions {
  return {
    dayOrder: mapping.dayOrder ?? proven(table, mapping, dayFields, provenOrder),
    decimalMark: mapping.decimalMark ?? proven(table, mapping, numberFields, provenMark),
  };
}

/** True when every amount names its currency itself, so that nobody has to be asked. */
export function namesCurrency(table: Table, mapping: ColumnMapping): boolean {
  const places = mapping.fields.flatMap((field, at) => (field !== null && amountFields.includes(field) ? [at] : []));
  const texts = table.rows.flatMap(({ cells }) => places.map((at) => cells[at] ?? '').filter((cell) => cell !== ''));
  return texts.every((cell) => typeof cell === 'string' && namedCurrency(cell) !== undefined);
}
