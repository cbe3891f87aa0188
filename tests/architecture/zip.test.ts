import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archive } from '../../scripts/zip/archive.ts';
import { filesIn, trackedFiles } from '../../scripts/zip/gather.ts';
import { sourcesIn } from './sources.ts';

// Put together here, so that this file itself is not taken for a secret.
const begin = (kind: string) => `${'-----BEGIN'} ${kind}-----\nMIIB\n`;

const wanted = { 'manifest.json': '{"name":"x"}', 'popup.html': '<!doctype html>', 'chunks/popup.js': 'export {}', 'assets/environment.css': 'a{}', 'keyboard.js': '1' };
const secrets = {
  'key.pem': 'x', 'public/server.KEY': 'x', '.env': 'TOKEN=1', '.env.local': 'x', 'config/.env.production': 'x', 'id_rsa': 'x', '.ssh/id_ed25519': 'x',
  'store.p12': 'x', 'cert.pfx': 'x', 'release.jks': 'x', 'po-ledger.crx': 'x', '.netrc': 'x', 'credentials.json': '{}',
  'notes.txt': begin('PRIVATE KEY'), 'readme.md': `text\n${begin('RSA PRIVATE KEY')}`, 'assets/logo.svg': begin('OPENSSH PRIVATE KEY'), 'backup/npmrc': `//registry.example/:${'_authToken'}=abc`,
};

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'zip-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
const names = (zip: Uint8Array) => Object.keys(unzipSync(zip)).toSorted();
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });

describe('a package', () => {
  test('holds the build and no key or password, whatever it is called', () => {
    write({ ...wanted, ...secrets });
    const { zip, leftOut } = archive(filesIn(folder));
    expect(names(zip)).toEqual(Object.keys(wanted).toSorted());
    expect(leftOut.toSorted()).toEqual(Object.keys(secrets).toSorted());
  });

  test('of sources holds what git tracks, without secrets even when they were committed', () => {
    write({ ...wanted, ...secrets, 'untracked.txt': 'x' });
    git('init', '-q');
    git('add', '-f', ...Object.keys(wanted), ...Object.keys(secrets));
    expect(names(archive(trackedFiles(folder)).zip)).toEqual(Object.keys(wanted).toSorted());
  });

  test('has the same bytes whenever, in whatever order and in whatever time zone it was packed', () => {
    write(wanted);
    const first = archive(filesIn(folder)).zip;
    for (const path of Object.keys(wanted)) utimesSync(join(folder, path), 1_000_000_000, 1_000_000_000);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const second = archive(filesIn(folder).toReversed()).zip;
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(unzipSync(first)['manifest.json']).toEqual(new TextEncoder().encode(wanted['manifest.json']));
  });
});

test('none of our own sources is taken for a secret', () => {
  const own = ['lib', 'components', 'entrypoints', 'scripts', 'tests'].flatMap(sourcesIn).map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  expect(archive(own).leftOut).toEqual([]);
});

test('building twice gives the same package', { timeout: 120_000 }, () => {
  // A mode of its own keeps this build out of the way of the packages other tests read.
  const build = () => {
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'twice'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
    return archive(filesIn('.output/chrome-mv3-twice')).zip;
  };
  const first = build();
  expect(names(first)).toContain('manifest.json');
  expect(Buffer.from(build()).equals(Buffer.from(first))).toBe(true);
  rmSync('.output/chrome-mv3-twice', { recursive: true });
});
