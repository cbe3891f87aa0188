// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fixture = 'tests/fixtures/confirmation/com--one-order-id.html';
const url = 'https://www.amazon.com/gp/buy/thankyou/handlers/display.html?purchaseId=106-0000001-0000001';
const reading = { page: 'confirmation', marketplace: 'amazon.com', data: { purchaseId: '106-0000001-0000001' } };

/** Runs `npm run -s read` as a person does, in a process of its own. */
function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('npm', ['run', '-s', 'read', '--', ...args], { cwd: root, encoding: 'utf8', timeout: 100_000, shell: process.platform === 'win32' });
}

describe('npm run read', { timeout: 120_000 }, () => {
  let folder = '';
  const list = (name: string, content: unknown): string => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };

  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'po-ledger-read-')); });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the reading of one page as JSON', () => {
    const { status, stdout } = run('--url', url, fixture);
    expect(status).toBe(0);
    const printed: unknown = JSON.parse(stdout);
    expect(printed).toMatchObject(reading);
    expect(Object.keys(printed as object)).toEqual(['page', 'marketplace', 'data', 'missing', 'evidence']); // JSON.parse gave an object
  });

  it('prints the readings of a list in its order; one that cannot be read says why at its place, and the exit code is 2', () => {
    const { status, stdout, stderr } = run('--batch', list('list.json', [
      { url, file: fixture }, { url, file: 'no-such-page.html' }, { url: 'https://www.amazon.com/dp/B0EXAMPLE1', file: fixture },
    ]));
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([reading, { error: expect.stringContaining('no such file') }, { error: expect.stringContaining('is no checkout') }]);
    expect(stderr).toContain('no-such-page.html');
  });

  it.each<[rule: string, args: () => readonly string[], message: RegExp]>([
    ['a file that is not there', () => ['--url', url, 'no-such-page.html'], /no-such-page\.html.*no such file/],
    ['an address of no known page', () => ['--url', 'https://www.amazon.com/dp/B0EXAMPLE1', fixture], /dp\/B0EXAMPLE1.*is no checkout, confirmation, order list/],
    ['a list that is no list', () => ['--batch', list('broken.json', '{"url": 1')], /must be a JSON array/],
    ['nothing to read', () => [], /Usage: npm run -s read/],
  ])('ends with 2 and a clear message, and prints nothing, for %s', (_rule, args, message) => {
    const { status, stdout, stderr } = run(...args());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
