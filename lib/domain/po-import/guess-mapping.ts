import { columnKey } from '../column-key.ts';
import type { CustomField } from '../settings.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { fieldOfHead } from './head-words.ts';
import type { ImportField } from './import-field.ts';

/**
 * A first mapping from the names of the columns: an organisation's own fields by their labels, ours by the words people
 * use. Of two columns for one field the first has it. Nothing is guessed of what stands in the cells.
 */
export function guessMapping(columns: readonly string[], customFields: readonly CustomField[]): ColumnMapping {
  const taken = new Set<ImportField>();
  const own = new Map(customFields.map(({ id, label }) => [columnKey(label), `custom:${id}` as const]));
  const fields = columns.map((name) => {
    const field = name === '' ? undefined : own.get(columnKey(name)) ?? fieldOfHead(name);
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  return { fields, currency: null, dayOrder: null, decimalMark: null };
}
