import type { ReportFailure } from '../../lib/domain/report-problem.ts';
import type { Report, ReportOrder, ReportRefund, ReportReturn } from '../../lib/domain/report.ts';

/** The shape others check: without the shop, and without a refund where there was none. An order with unread rows is told in `unreadable`. */
function orderJson({ marketplace: _marketplace, complete: _complete, refundTotal, ...order }: ReportOrder): object {
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

/** A report in the shape others check: its list of orders, returns or refunds, and what could not be read. */
export function reportJson(report: Report): object {
  const { family, language, rows, unreadable, unreadableCount } = report;
  return { report: family, language, rows, ...contentsJson(report), unreadable, unreadableCount };
}

/** Why a file is no report, as the end of a sentence. */
export function reasonOf(failure: ReportFailure): string {
  switch (failure.code) {
    case 'empty': return 'it is empty';
    case 'zip': return 'it is an archive; unpack it first';
    case 'spreadsheet': return 'it is a spreadsheet; save it as CSV first';
    case 'pdf': return 'it is a PDF';
    case 'webPage': return 'it is a web page';
    case 'json': return 'it is JSON';
    case 'binary': return 'it is not text';
    case 'unknownHeader': return `no line at its start names the columns of a report; found ${failure.columns.map((name) => `"${name}"`).join(', ')}`;
    case 'tooManyColumns': return `it has ${failure.count} columns`;
    case 'columnTwice': return `two of its columns are called "${failure.column}"`;
    case 'tooManyRows': return `it has more than ${failure.limit} rows`;
    case 'sourceFailed': return `it changed or cannot be opened (${failure.detail})`;
    case 'cancelled': return 'reading was stopped';
  }
}
