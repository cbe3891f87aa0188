import Papa, { type ParseResult } from 'papaparse';

/** One record of a file. `broken` ones cannot be split into fields: their only field is the line as it stands. */
export interface FileRecord {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  readonly problem?: 'brokenQuotes' | 'tooLong';
}

/** Reads a line whose quotes are in pairs without a parser; undefined: it has to be parsed. */
export type LineReader<Row> = (text: string, start: number, end: number, line: number) => Row | undefined;

/** Characters of one record, and lines it may span, before an open quote counts as a slip. */
export const maxRecordLength = 100_000;

/**
 * Splits text into records, however it is cut into pieces; empty lines are none. Lines whose quotes are in pairs are records of their own and
 * parsed many at once; a line with an open quote is joined with those below it. When that makes no sound record, only that line
 * is broken: the next one starts afresh, so that one stray quote never swallows the rows behind it.
 * With a `LineReader` the lines it can read are its rows and no records.
 */
export class RecordSplitter<Row = never> {
  private readonly parser: Papa.Parser;
  private readonly newline: string;
  private readonly width: number;
  private readonly readLine: LineReader<Row> | undefined;
  private rest = '';
  private line: number;
  private skipping = false;

  /** `firstLine` is the number of the first line that will come; `width` the number of fields a record should have. */
  constructor(format: { readonly delimiter: string; readonly newline: string; readonly width: number; readonly firstLine: number }, readLine?: LineReader<Row>) {
    this.readLine = readLine;
    this.newline = format.newline;
    this.parser = new Papa.Parser({ delimiter: format.delimiter, newline: format.newline === '\r' ? '\r' : '\n', quoteChar: '"' });
    this.width = format.width;
    this.line = format.firstLine;
  }

  /** The records that are complete with this text. `last` when no more will come. */
  push(text: string, last: boolean): (FileRecord | Row)[] {
    const buffer = this.rest + text + (last ? this.newline : '');
    const records: (FileRecord | Row)[] = [];
    let start = 0;
    let runStart = 0;
    let runLine = this.line;
    let quote = buffer.indexOf('"');
    const flush = (end: number): void => {
      if (end > runStart) this.parseRun(buffer.slice(runStart, end - 1), runLine, records);
    };
    for (;;) {
      const end = buffer.indexOf(this.newline, start);
      if (end < 0) break;
      if (quote >= 0 && quote < start) quote = buffer.indexOf('"', start);
      if (this.skipping || end - start > maxRecordLength) {
        flush(start);
        if (!this.skipping) records.push({ line: this.line, fields: [buffer.slice(start, start + 200)], problem: 'tooLong' });
        this.skipping = false;
      } else if (quote < 0 || quote > end || !hasOpenQuote(buffer, quote, end)) {
        const row = this.readLine?.(buffer, start, end, this.line);
        if (row !== undefined) {
          flush(start);
          records.push(row);
          runStart = end + 1;
          runLine = this.line + 1;
        }
        this.line += 1;
        start = end + 1;
        continue;
      } else {
        const closed = this.findClosing(buffer, quote, end);
        if (closed === undefined && !last && buffer.length - start <= maxRecordLength) break;
        flush(start);
        const next = this.parseJoined(buffer, start, end, closed, records);
        start = next;
        runStart = next;
        runLine = this.line;
        continue;
      }
      this.line += 1;
      start = end + 1;
      runStart = start;
      runLine = this.line;
    }
    flush(start);
    this.rest = this.keepRest(buffer.slice(start), records);
    return records;
  }

  /** What waits for the rest of its line, bounded: a line without end is skipped up to the next one. */
  private keepRest(rest: string, records: (FileRecord | Row)[]): string {
    if (this.skipping) return '';
    if (rest.length <= maxRecordLength * 2) return rest;
    records.push({ line: this.line, fields: [rest.slice(0, 200)], problem: 'tooLong' });
    this.skipping = true;
    return '';
  }

  /** The end of the line that closes the quote left open before `end`; undefined when none does within the bound. */
  private findClosing(buffer: string, quote: number, end: number): number | undefined {
    for (let from = end + 1; ;) {
      const found = buffer.indexOf('"', from);
      const lineEnd = found < 0 ? -1 : buffer.indexOf(this.newline, found);
      if (lineEnd < 0 || lineEnd - quote > maxRecordLength) return undefined;
      if (hasOpenQuote(buffer, found, lineEnd)) return lineEnd;
      from = lineEnd + 1;
    }
  }

  /** Parses a record of several lines, or, when it is none, its first line alone. Answers where to go on. */
  private parseJoined(buffer: string, start: number, end: number, closed: number | undefined, records: (FileRecord | Row)[]): number {
    if (closed !== undefined) {
      const text = buffer.slice(start, closed);
      const lines = text.split(this.newline).length;
      const { data, errors } = this.parse(text);
      if (errors.length === 0 && ((data.length === 1 && data[0]?.length === this.width) || data.length === lines)) {
        const step = data.length === 1 ? lines : 1;
        for (const [index, fields] of data.entries()) records.push({ line: this.line + index * step, fields });
        this.line += lines;
        return closed + 1;
      }
    }
    this.parseLine(buffer.slice(start, end), this.line, records);
    this.line += 1;
    return end + 1;
  }

  /** Parses lines whose quotes are in pairs. */
  private parseRun(text: string, line: number, records: (FileRecord | Row)[]): void {
    const { data, errors } = this.parse(text);
    const lines = countOf(text, this.newline) + 1;
    if (errors.length === 0 && data.length === lines) {
      for (const [index, fields] of data.entries()) {
        if (!isEmpty(fields)) records.push({ line: line + index, fields });
      }
      return;
    }
    for (const [index, each] of text.split(this.newline).entries()) this.parseLine(each, line + index, records);
  }

  private parseLine(text: string, line: number, records: (FileRecord | Row)[]): void {
    const { data: [fields], errors } = this.parse(text);
    if (text.trim() === '') return;
    if (errors.length === 0 && fields !== undefined) records.push({ line, fields });
    else records.push({ line, fields: [text.slice(0, 200)], problem: 'brokenQuotes' });
  }

  private parse(text: string): ParseResult<string[]> {
    // The parser takes spaces between a closing quote and a line end, but not at the end of the text: CRLF leaves one there.
    let end = text.length;
    while (end > 0 && (text[end - 1] === '\r' || text[end - 1] === ' ')) end -= 1;
    return this.parser.parse(text.slice(0, end), 0, false) as ParseResult<string[]>; // the parser's result has no type of its own
  }
}

function isEmpty(fields: readonly string[]): boolean {
  return fields.length === 1 && fields[0]?.trim() === '';
}

function hasOpenQuote(text: string, first: number, end: number): boolean {
  let open = false;
  for (let at = first; at >= 0 && at < end; at = text.indexOf('"', at + 1)) open = !open;
  return open;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}
