/** The fields in which two versions of a record differ, as the audit trail keeps them. */
export interface ChangedFields {
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * Compares two versions of a record field by field, but for the fields in `besides`. Without an earlier version every
 * field is new. Answers undefined when nothing differs: then nothing is written either.
 */
export function changedFields<T extends object>(
  before: T | undefined,
  after: T,
  besides: readonly (keyof T)[] = [],
): ChangedFields | undefined {
  const skipped = new Set<PropertyKey>(besides);
  if (before === undefined) return { before: null, after: Object.fromEntries(Object.entries(after)) };
  const old = new Map(Object.entries(before));
  const changed = Object.entries(after)
    .filter(([field, value]) => !skipped.has(field) && value !== old.get(field) && JSON.stringify(value) !== JSON.stringify(old.get(field)));
  if (changed.length === 0) return undefined;
  return {
    before: Object.fromEntries(changed.map(([field]) => [field, old.get(field)])),
    after: Object.fromEntries(changed),
  };
}
