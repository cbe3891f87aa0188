const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** A value with some random ids exchanged for others wherever they stand in its texts, keys of objects included. */
export function renameIds<T>(value: T, names: ReadonlyMap<string, string>): T {
  if (names.size === 0) return value;
  return renamed(value, names) as T; // texts stay texts, and everything else stays as it is
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return value.replace(uuid, (id) => names.get(id) ?? id);
  if (Array.isArray(value)) return value.map((each) => renamed(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.replace(uuid, (id) => names.get(id) ?? id), renamed(each, names)]));
}
