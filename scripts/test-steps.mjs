import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runTool } from './setup/run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, what: string, needsBrowser?: boolean, run: () => Promise<Counts> }} Step */

const wxt = 'node_modules/wxt/bin/wxt.mjs';

/** A step that is one check: it holds or it does not. Stops at the first command that fails. */
async function check(/** @type {readonly (readonly [file: string, ...args: string[]])[]} */ ...commands) {
  for (const [file, ...args] of commands) {
    const { code } = await runTool(file, args, { seconds: 300 });
    if (code !== 0) return { passed: 0, failed: 1, skipped: 0 };
  }
  return { passed: 1, failed: 0, skipped: 0 };
}

/**
 * What a test runner wrote into its JSON report. Failing outside of any test (a file that does not load, no report at all) counts as one failure.
 *
 * @param {string} report
 * @param {number} code the runner's exit code
 * @param {(json: any) => Counts} countsOf
 * @returns {Counts}
 */
function readReport(report, code, countsOf) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = countsOf(JSON.parse(readFileSync(report, 'utf8')));
  const ran = counts.passed + counts.failed > 0;
  return (code !== 0 || !ran) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Runs the vitest files under `folders`. */
async function vitest(/** @type {readonly string[]} */ ...folders) {
  const report = `.output/test/${folders.join('-').replaceAll('/', '-')}.json`;
  rmSync(report, { force: true });
  const args = ['run', ...folders, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('node_modules/vitest/vitest.mjs', args, { seconds: 900 });
  return readReport(report, code, (json) => ({
    passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests + json.numTodoTests,
  }));
}

async function playwright() {
  const report = '.output/test/e2e.json';
  rmSync(report, { force: true });
  const { code } = await runTool('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    seconds: 3000, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  return readReport(report, code, (json) => ({
    passed: json.stats.expected + json.stats.flaky, failed: json.stats.unexpected, skipped: json.stats.skipped,
  }));
}

/** Everything `npm test` runs, in this order: what is quick to know comes first. @type {readonly Step[]} */
export const steps = [
  { name: 'types', what: 'TypeScript, strictest settings', run: () => check([wxt, 'prepare'], ['node_modules/typescript/bin/tsc']) },
  { name: 'lint', what: 'oxlint: layers, import cycles, mistakes', run: () => check(['node_modules/oxlint/bin/oxlint', '--deny-warnings']) },
  { name: 'unused', what: 'knip: files, exports and packages nobody uses', run: () => check(['node_modules/knip/bin/knip.js', '--no-progress']) },
  { name: 'unit', what: 'rules, readers, storage, messages, views', run: () => vitest('tests/unit', 'tests/contract') },
  { name: 'build', what: 'the extension for Chrome, Edge and Firefox', run: () => check([wxt, 'build'], [wxt, 'build', '-b', 'edge'], [wxt, 'build', '-b', 'firefox', '--mv3']) },
  { name: 'architecture', what: 'what the sources and the built packages must hold to', run: () => vitest('tests/architecture') },
  { name: 'e2e', what: 'the whole job in a real Chromium', needsBrowser: true, run: playwright },
];
