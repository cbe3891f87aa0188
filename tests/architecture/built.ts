import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A content script as the built manifest declares it. */
interface DeclaredScript {
  readonly matches: readonly string[];
  readonly exclude_matches?: readonly string[];
  readonly js?: readonly string[];
  readonly css?: readonly string[];
  readonly all_frames?: boolean;
}

/** The parts of a built manifest the tests look at; the rest is only compared by name. */
interface BuiltManifest extends Readonly<Record<string, unknown>> {
  readonly permissions?: readonly string[];
  readonly content_scripts?: readonly DeclaredScript[];
  readonly content_security_policy?: { readonly extension_pages?: string };
}

/** The packages `npm run build` and its sisters leave behind. */
export const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;

/** The path of a file in a build. Throws what to do when nothing was built. */
export function builtPath(build: (typeof builds)[number], file: string): string {
  const folder = join('.output', build);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run \`node scripts/test.mjs build\` first`);
  return join(folder, file);
}

/** The manifest of a build. */
export function manifestOf(build: (typeof builds)[number]): BuiltManifest {
  return JSON.parse(readFileSync(builtPath(build, 'manifest.json'), 'utf8')) as BuiltManifest; // written by the build just now
}

// https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns: the path is compared with the query, `*` is any text.
function patternMatches(pattern: string, url: URL): boolean {
  const [, scheme = '', host = '', path = ''] = /^([a-z*]+):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === '' || host.includes('*') || scheme.includes('*')) throw new Error(`${pattern} is wider than one host`);
  const source = path.split('*').map((part) => part.replace(/[.?+^${}()|[\]\\]/g, '\\$&')).join('.*');
  return url.protocol === `${scheme}:` && url.host === host && new RegExp(`^${source}$`).test(`${url.pathname}${url.search}`);
}

/** The files a build injects into the page at `address`. */
export function injectedInto(build: (typeof builds)[number], address: string): string[] {
  const url = new URL(address);
  return (manifestOf(build).content_scripts ?? [])
    .filter((script) => script.matches.some((pattern) => patternMatches(pattern, url))
      && !(script.exclude_matches ?? []).some((pattern) => patternMatches(pattern, url)))
    .flatMap((script) => [...script.js ?? [], ...script.css ?? []]);
}
