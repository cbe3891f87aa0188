import { cleanCell, own } from './cell.ts';

/** Where a report's cells stand: its delimiter, the fields that are kept and how many a row has. */
export interface LineFormat {
  readonly delimiter: string;
  readonly kept: readonly number[];
  readonly fewest: number;
  readonly width: number;
}

const quote = 34;

/**
 * Cuts the kept cells out of lines that are written plainly, which all but a few are, without taking apart the others' fields.
 * Most cells say what the row before says: those are recognised in place, and one text serves all such rows.
 */
export class LineScanner {
  private readonly format: LineFormat;
  private readonly delimiter: number;
  /** For each field up to the last kept one its place among the cells, or -1. */
  private readonly places: Int16Array;
  /** The row before: its fields as they stood between delimiters or quotes, whether those held quotes, and its cells. */
  private readonly written: string[];
  private readonly escaped: boolean[];
  private readonly cells: string[];

  constructor(format: LineFormat) {
    this.format = format;
    this.delimiter = format.delimiter.charCodeAt(0);
    this.places = new Int16Array(Math.max(...format.kept) + 1).fill(-1);
    for (const [place, field] of format.kept.entries()) this.places[field] = place;
    this.written = format.kept.map(() => '');
    this.escaped = format.kept.map(() => false);
    this.cells = format.kept.map(() => '');
  }

  /** The clean cells of the line from `start` to `end`. Undefined: a parser has to look at it, or its number of fields is wrong. */
  scan(text: string, start: number, end: number): readonly string[] | undefined {
    const { places, delimiter, format: { fewest, width } } = this;
    let last = end;
    while (last > start && (text.charCodeAt(last - 1) === 13 || text.charCodeAt(last - 1) === 32)) last -= 1;
    let field = 0;
    for (let at = start; ; at += 1, field += 1) {
      let from = at;
      let to: number;
      let escaped = false;
      if (at < last && text.charCodeAt(at) === quote) {
        from += 1;
        to = text.indexOf('"', from);
        while (to >= 0 && to + 1 < last && text.charCodeAt(to + 1) === quote) {
          escaped = true;
          to = text.indexOf('"', to + 2);
        }
        at = to + 1;
        if (to < 0 || to >= last || (at < last && text.charCodeAt(at) !== delimiter)) return undefined;
      } else {
        while (at < last && text.charCodeAt(at) !== delimiter) at += 1;
        to = at;
      }
      if (field < places.length) this.keep(places[field] ?? -1, text, from, to, escaped);
      else if (field >= width && to > from) return undefined;
      if (at >= last) break;
    }
    if (field + 1 < fewest) return undefined;
    for (let missing = field + 1; missing < places.length; missing += 1) this.keep(places[missing] ?? -1, text, last, last, false);
    return this.cells.slice();
  }

  private keep(place: number, text: string, from: number, to: number, escaped: boolean): void {
    if (place < 0) return;
    const before = this.written[place] ?? '';
    if (before.length === to - from && this.escaped[place] === escaped && text.startsWith(before, from)) return;
    const written = own(text.slice(from, to));
    this.written[place] = written;
    this.escaped[place] = escaped;
    this.cells[place] = cleanCell(escaped ? written.replaceAll('""', '"') : written);
  }
}
