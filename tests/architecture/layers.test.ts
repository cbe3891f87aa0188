import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The rules are lint rules. Here a small project breaks each of them, so that a slip in the configuration cannot switch one off.
const folders = ['lib/domain', 'lib/amazon', 'lib/storage', 'lib/exchange', 'lib/app', 'lib/messaging', 'components', 'entrypoints'] as const;
type Folder = (typeof folders)[number];

const allowed: Record<Folder, readonly Folder[]> = {
  'lib/domain': [],
  'lib/amazon': ['lib/domain'],
  'lib/storage': ['lib/domain'],
  'lib/exchange': ['lib/domain'],
  'lib/app': ['lib/domain', 'lib/amazon', 'lib/storage', 'lib/exchange'],
  'lib/messaging': ['lib/domain', 'lib/amazon', 'lib/storage', 'lib/exchange', 'lib/app'],
  components: ['lib/domain'],
  entrypoints: ['lib/domain', 'lib/amazon', 'lib/storage', 'lib/exchange', 'lib/app', 'lib/messaging', 'components'],
};

const pairs = folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => ({ from, to, ok: allowed[from].includes(to) })));
const fileOf = ({ from, to }: { from: Folder; to: Folder }) => `${from}/to-${to.replace('/', '-')}.ts`;

const wrong = {
  'lib/domain/clock.ts': 'export const now = () => Date.now();',
  'lib/domain/page.ts': 'export const title = () => document.title;',
  'lib/amazon/schema.ts': "import { z } from 'zod';\nexport const schema = z.string();",
  'lib/app/loose.ts': 'export const loose = (value: any) => value;',
  'lib/app/sure.ts': 'export const sure = (value?: string) => value!;',
  'lib/app/ring.ts': "import { gnir } from './gnir.ts';\nexport const ring = () => gnir();",
  'lib/app/gnir.ts': "import { ring } from './ring.ts';\nexport const gnir = (): unknown => ring();",
  'lib/app/silent.ts': 'export function silent() { try { silent(); } catch {} }',
} as const;

let project = '';
let found: readonly string[] = [];

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'layers-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), `${text}\n`);
  };
  copyFileSync('.oxlintrc.json', join(project, '.oxlintrc.json'));
  for (const folder of folders) write(`${folder}/thing.ts`, 'export const thing = 1;');
  for (const pair of pairs) {
    const up = pair.from.includes('/') ? '../..' : '..';
    // Siblings inside lib are imported as `../amazon/…`, as people write it.
    const path = pair.from.startsWith('lib/') && pair.to.startsWith('lib/') ? `../${pair.to.slice(4)}` : `${up}/${pair.to}`;
    write(fileOf(pair), `import { thing } from '${path}/thing.ts';\nexport const other = thing;`);
  }
  for (const [path, text] of Object.entries(wrong)) write(path, text);
  const run = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '--deny-warnings', '-f', 'unix'], { cwd: project, encoding: 'utf8' });
  found = [...new Set(run.stdout.split('\n').map((line) => line.split(':')[0] ?? ''))];
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('lint knows the layers', () => {
  test.each(pairs.filter(({ ok }) => !ok))('$from must not import $to', (pair) => {
    expect(found).toContain(fileOf(pair));
  });

  test.each(pairs.filter(({ ok }) => ok))('$from may import $to', (pair) => {
    expect(found).not.toContain(fileOf(pair));
  });
});

test.each(Object.keys(wrong))('lint refuses %s', (path) => {
  expect(found).toContain(path);
});
