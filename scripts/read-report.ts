// `npm run -s read-report -- FILE`: what one of Amazon's reports says, as JSON: `orders`, `returns` or `refunds`.
// What could not be read stands in `unreadable`, with its line, column, value and reason.
// Exit 1: the file is no report we know. Exit 2: there is no such file.
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { Report, ReportOrder, ReportRefund, ReportReturn } from '../lib/domain/report.ts';
import { readReport } from '../lib/exchange/report/read-report.ts';

const usage = 'Usage: npm run -s read-report -- FILE';

/** The shop is left out, and a refund where there was none: the shape others check. */
function orderJson({ marketplace: _marketplace, refundTotal, ...order }: ReportOrder): object {
  return refundTotal === null ? order : { ...order, refundTotal };
}

function returnJson({ orderId, asin, title, quantity, returnedOn, reason, refund }: ReportReturn): object {
  return { orderId, asin, title, quantity, returnedOn, reason, refund };
}

function refundJson({ orderId, asin, title, quantity, refundedOn, reason, refund }: ReportRefund): object {
  return { orderId, asin, title, quantity, refundedOn, reason, refund };
}

function contentsJson({ contents }: Report): object {
  switch (contents.kind) {
    case 'orders': return { orders: contents.orders.map(orderJson) };
    case 'returns': return { returns: contents.returns.map(returnJson) };
    case 'refunds': return { refunds: contents.refunds.map(refundJson) };
  }
}

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
    const { code, ...facts } = report.error;
    console.error(`Cannot read "${file}": ${code}${Object.keys(facts).length === 0 ? '' : ` ${JSON.stringify(facts)}`}`);
    return 1;
  }
  const { rows, unreadable, unreadableCount, family, language } = report.value;
  console.log(JSON.stringify({ report: family, language, rows, ...contentsJson(report.value), unreadable, unreadableCount }, null, 1));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
