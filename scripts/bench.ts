// `npm run bench`: measures the numbers to hold, each as a ratio within one run, and prints them beside their limits.
// `--json` or `--markdown` prints them so. Exit 1 only when a measurement itself fails: a number over its limit is told, not judged.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { extensionFolder } from '../tests/e2e/browser.ts';
import { measureCheckoutSize } from '../tests/bench/checkout-size.ts';
import { measureExport } from '../tests/bench/export.ts';
import { measureField } from '../tests/bench/field.ts';
import { measureKeyPress } from '../tests/bench/key-press.ts';
import { measureLargeLedger } from '../tests/bench/large-ledger.ts';
import type { Measurement } from '../tests/bench/measurement.ts';
import { measureOrderList } from '../tests/bench/order-list.ts';
import { measureOverview } from '../tests/bench/overview.ts';
import { measureReportImport } from '../tests/bench/report-import.ts';
import { asMarkdown, asText } from '../tests/bench/report.ts';
import { measureTypoRescue } from '../tests/bench/typo-rescue.ts';
import { runTool } from './setup/run.mjs';

if (!existsSync(extensionFolder)) {
  const built = await runTool('node_modules/wxt/bin/wxt.mjs', ['build'], { seconds: 180, quiet: true });
  if (built.code !== 0) throw new Error(`The extension cannot be built:\n${built.output}`);
}

// One after the other: they would disturb one another.
const measurements: Measurement[] = [
  ...measureCheckoutSize(extensionFolder),
  ...await measureOrderList(),
  ...await measureField(),
  ...await measureLargeLedger(),
  ...await measureOverview(),
  ...await measureKeyPress(),
  ...measureTypoRescue(),
  ...await measureReportImport(),
  ...measureExport(),
];
const day = new Date().toISOString().slice(0, 10);
if (process.argv.includes('--json')) console.log(JSON.stringify(measurements, null, 2));
else if (process.argv.includes('--markdown')) console.log(asMarkdown(measurements, day, cpus().length));
else console.log(asText(measurements));
