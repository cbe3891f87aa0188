/** What a column of a table of POs may mean, in the order the fields are offered. Those of `line…` stand on each line of a PO, the others are of the PO as a whole. */
export const importFields = [
  'number', 'title', 'state', 'validFrom', 'validUntil', 'currency', 'budget', 'owner', 'department', 'costCentre', 'glCode', 'project', 'supplier',
  'lineText', 'lineAsin', 'lineQuantity', 'lineUnitPrice',
] as const;

/** An organisation's own field, by its id. */
export type CustomImportField = `custom:${string}`;
export type ImportField = (typeof importFields)[number] | CustomImportField;

/** The id of an organisation's own field; undefined for one of ours. */
export function customIdOf(field: ImportField): string | undefined {
  return field.startsWith('custom:') ? field.slice('custom:'.length) : undefined;
}
