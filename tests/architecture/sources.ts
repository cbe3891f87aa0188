import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One file of ours and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript and CSS file under `folder` of the project, paths from its root. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** `source` without comments, so that a word in an explanation is not taken for code. */
export function codeOf(source: Source): string {
  return source.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

/** Everything `path` imports at run time, also through other files of ours: project paths, and package names as they are written. */
export function importsOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!/\.(ts|tsx)$/.test(path)) return seen;
  const code = codeOf({ path, text: readFileSync(path, 'utf8') });
  // A clause of types alone leaves nothing behind: `import type …` and `export type …`.
  for (const [, from = ''] of code.matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)) {
    if (from.startsWith('.')) importsOf(join(dirname(path), from.replace(/\?.*$/, '')).replaceAll('\\', '/'), seen);
    else seen.add(from);
  }
  for (const [, from = ''] of code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)) seen.add(from);
  return seen;
}
