// `npm test`: sets up what is missing, runs every check and adds up the results. `node scripts/test.mjs types lint` runs only those.
import { mkdirSync } from 'node:fs';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { steps } from './test-steps.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => steps.every((step) => step.name !== name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(1);
}
const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));

await ensureDependencies();
const browser = chosen.some((step) => step.needsBrowser) ? await ensureBrowser() : undefined;
if (browser !== undefined) process.env['CHROMIUM_PATH'] = browser; // the end-to-end tests start this one
mkdirSync('.output/test', { recursive: true });

/** @type {string[]} */
const summary = [];
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const step of chosen) {
  console.log(`\n── ${step.name}: ${step.what}`);
  const start = Date.now();
  const counts = await step.run();
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.skipped += counts.skipped;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  summary.push(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(13)}${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(3)} failed ${String(counts.skipped).padStart(3)} skipped ${seconds.padStart(7)} s`);
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed === 0 ? 0 : 1);
