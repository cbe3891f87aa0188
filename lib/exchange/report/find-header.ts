import Papa from 'papaparse';
import type { ReportFailure } from '../../domain/report-problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { recogniseHeader, type Layout } from './header.ts';

/** A header that was recognised, and where the rows begin. */
export interface Header {
  readonly layout: Layout;
  readonly delimiter: string;
  readonly newline: string;
  /** The number of the line behind the header, and where it begins in the text. */
  readonly firstLine: number;
  readonly rowsAt: number;
}

/** Lines with words that may stand above the header, such as a title. */
const maxLinesAbove = 5;
const delimiters = [',', ';', '\t', '|'];
// Excel's own hint for the delimiter, which it honours and does not show.
const excelHint = /^\uFEFF?"?sep=(.)"?\s*$/i;

/** `line` split at a delimiter, by the rules of the rows. */
function splitLine(line: string, delimiter: string): string[] {
  const { data } = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  return data[0] ?? [];
}

/** The delimiter by which most columns of a line are known; without any, what is wrong with the line as it is split furthest. */
function recogniseLine(line: string): Result<{ layout: Layout; delimiter: string }, ReportFailure> {
  const tries = delimiters.map((delimiter) => {
    const fields = splitLine(line, delimiter);
    return { delimiter, fields: fields.length, result: recogniseHeader(fields) };
  });
  let best: { layout: Layout; delimiter: string } | undefined;
  for (const { delimiter, result } of tries) {
    if (result.ok && result.value.kept.length > (best?.layout.kept.length ?? 0)) best = { layout: result.value, delimiter };
  }
  if (best !== undefined) return ok(best);
  const furthest = tries.reduce((left, right) => (right.fields > left.fields ? right : left));
  return furthest.result.ok ? err({ code: 'unknownHeader', columns: [] }) : furthest.result;
}

/**
 * The header at the start of a text: its first line, or one of the next few when only words stand above. `complete` when the
 * text is the whole file. Errors as `recogniseHeader`, for the first line with words.
 */
export function findHeader(text: string, complete: boolean): Result<Header, ReportFailure> {
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  let failure: ReportFailure | undefined;
  let start = 0;
  for (let line = 1, words = 0; start < text.length && words < maxLinesAbove; line += 1) {
    const found = text.indexOf(newline, start);
    if (found < 0 && !complete && words > 0) break;
    const end = found < 0 ? text.length : found;
    const content = text.slice(start, end).trim();
    const from = start;
    start = end + 1;
    if (content === '' || content === '\uFEFF' || excelHint.test(content)) continue;
    words += 1;
    const recognised = recogniseLine(text.slice(from, end).replace(/\r$/, ''));
    if (recognised.ok) return ok({ ...recognised.value, newline, firstLine: line + 1, rowsAt: Math.min(start, text.length) });
    failure ??= recognised.error;
    if (recognised.error.code !== 'unknownHeader') break;
  }
  return err(failure ?? { code: 'empty' });
}
