import type * as z from 'zod';

/** A part of a value that was left out: the place of its row when the value is a list (1 is the first), and the path from there. */
export interface BadPart {
  readonly row: number | null;
  readonly path: string;
}

type Path = readonly PropertyKey[];
type Parts = Record<PropertyKey, unknown>;

/**
 * What of a value fits its schema, part by part: a bad row of a list goes alone, a bad member of an object gives way to the
 * one that is given. Undefined when nothing of it can be kept. Each part that was left out is named by where it stood.
 */
export function soundPart<T>(schema: z.ZodType<T>, given: T, value: unknown): { readonly value: T | undefined; readonly problems: readonly BadPart[] } {
  const problems: BadPart[] = [];
  const rest: unknown = structuredClone(value);
  /** For each list, the first places of the rows it still has. */
  const places = new Map<unknown, number[]>();
  for (;;) {
    const parsed = schema.safeParse(rest);
    if (parsed.success) return { value: parsed.data, problems };
    const issue = parsed.error.issues[0];
    const path: Path = issue === undefined ? [] : [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
    const step = path.findIndex((each) => typeof each === 'number');
    const list = step < 0 ? undefined : at(rest, path.slice(0, step));
    if (Array.isArray(list)) {
      const own = places.get(list) ?? [...list.keys()];
      places.set(list, own);
      list.splice(Number(path[step]), 1);
      const place = own.splice(Number(path[step]), 1)[0] ?? 0;
      problems.push(step === 0 ? { row: place + 1, path: path.slice(1).join('.') } : { row: null, path: path.with(step, place).join('.') });
      continue;
    }
    problems.push({ row: null, path: path.join('.') });
    if (!giveBack(rest, given, path)) return { value: undefined, problems };
  }
}

/** Puts the given member in the place of a bad one, or takes away one that does not exist. False when there is none to give. */
function giveBack(value: unknown, given: unknown, path: Path): boolean {
  const name = path.at(-1);
  const [holder, model] = [at(value, path.slice(0, -1)), at(given, path.slice(0, -1))];
  if (name === undefined || !isParts(holder) || !isParts(model)) return false;
  if (!Object.hasOwn(model, name)) return Object.hasOwn(holder, name) && Reflect.deleteProperty(holder, name);
  if (JSON.stringify(holder[name]) === JSON.stringify(model[name])) return false;
  holder[name] = model[name];
  return true;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, step) => (isParts(part) ? part[step] : undefined), value);
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null;
}
