/*
 * What the simulation needs of the platform and does not judge, in light: a fifth of its time went into these two. What they
 * answer is the same, see tests/unit/sim/light-platform.test.ts.
 */

const cloneAnything = globalThis.structuredClone;

/** A copy as `structuredClone` makes it, but quick for records: plain data without a part that stands in it twice. */
export function copyOf<T>(value: T): T {
  return copy(value) as T; // a copy is of its original's type
}

function copy(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return cloneAnything(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copy);
  if (Object.getPrototypeOf(value) !== Object.prototype) return cloneAnything(value);
  const record: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (key === '__proto__') return cloneAnything(value);
    record[key] = copy(part);
  }
  return record;
}

/** A channel without listeners: in a journey no other page of ours is open. */
class SilentChannel {
  postMessage(): void {}
  close(): void {}
}

/** Takes the light parts into use, for our code and for the database. */
export function lightenPlatform(): void {
  Object.assign(globalThis, { structuredClone: copyOf, BroadcastChannel: SilentChannel });
}
