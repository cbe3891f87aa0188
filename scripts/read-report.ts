// `npm run -s read-report -- FILE`: what one of Amazon's reports says, as JSON: `orders`, `returns` or `refunds`.
// What could not be read stands in `unreadable`, with its line, column, value and reason.
// Exit 1: the file is no report we know. Exit 2: there is no such file.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readReport } from '../lib/exchange/report/read-report.ts';
import { reasonOf, reportJson } from './report/report-json.ts';

const usage = 'Usage: npm run -s read-report -- FILE';

/** Prints what the file says and answers the exit code. */
async function main([file, ...more]: readonly string[]): Promise<number> {
  if (file === undefined || more.length > 0) {
    console.error(usage);
    return 2;
  }
  if (!existsSync(file) || !statSync(file).isFile()) {
    console.error(`Cannot read "${file}": there is no such file.`);
    return 2;
  }
  const report = await readReport(createReadStream(file));
  if (!report.ok) {
    console.error(`Cannot read "${file}": ${reasonOf(report.error)}.`);
    return 1;
  }
  console.log(JSON.stringify(reportJson(report.value), null, 1));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
