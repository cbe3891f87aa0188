import { toOrderId, type OrderId } from '../../domain/ids.ts';
import type { Unreadable, UnreadableReason } from '../../domain/report-problem.ts';
import { cleanCell, own, shorten } from './cell.ts';
import type { Layout } from './header.ts';
import { LineScanner } from './line-scanner.ts';
import type { ReportRow, TellUnreadable } from './read-row.ts';
import type { FileRecord } from './records.ts';

/** No cell of a report is longer; a field that is has swallowed others. */
const maxCellLength = 5000;
/** Characters no report holds: controls, and what stands for bytes that are no text. */
export const strangeCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/; // oxlint-disable-line no-control-regex -- they are what is looked for

/** Turns records into rows, or tells what is wrong with them. */
export class RowReader {
  private readonly layout: Layout;
  private readonly tell: TellUnreadable;
  private readonly noData: ReadonlySet<string>;
  private readonly idAt: number;
  private readonly idName: string;
  private readonly scanner: LineScanner;
  private lastId = '' as OrderId; // none yet
  /** True once strange characters came by, so that rows are looked through for them. */
  wary = false;
  /** Rows so far, readable or not. */
  rows = 0;

  constructor(layout: Layout, delimiter: string, tell: TellUnreadable) {
    this.scanner = new LineScanner({ ...layout, delimiter });
    this.layout = layout;
    this.tell = tell;
    this.noData = new Set(layout.labels.noData);
    const place = layout.texts.find(({ column }) => column === 'orderId');
    this.idAt = place?.at ?? 0;
    this.idName = place?.name ?? '';
  }

  /** The row of a line that is written plainly and wants nothing; undefined for every other, whose record has to be read. */
  readonly readLine = (text: string, start: number, end: number, line: number): ReportRow | undefined => {
    if (end - start > maxCellLength || (this.wary && strangeCharacters.test(text.slice(start, end)))) return undefined;
    const cells = this.scanner.scan(text, start, end);
    const id = cells?.[this.idAt] ?? '';
    // The rows of an order mostly stand together: its id is proved once.
    const orderId = id === this.lastId ? this.lastId : toOrderId(id);
    if (cells === undefined || orderId === undefined || id === '') return undefined;
    this.lastId = orderId;
    this.rows += 1;
    return { line, orderId, cells };
  };

  /** The row of a record; undefined for an empty line, and for one that cannot be read, which is told. */
  read({ line, fields, problem }: FileRecord): ReportRow | undefined {
    if (fields.every((field) => field === '' || field.trim() === '')) return undefined;
    if (fields.length === 1 && this.noData.has((fields[0] ?? '').trim())) return undefined;
    this.rows += 1;
    const wrong = problem ?? this.wrongShape(fields);
    const cells = this.layout.kept.map((index) => own(cleanCell(fields[index] ?? '')));
    const id = cells[this.idAt] ?? '';
    const orderId = toOrderId(id);
    if (wrong !== undefined) return this.refuse(line, { column: null, value: fields.join(', '), reason: wrong }, orderId);
    for (const [at, cell] of cells.entries()) {
      if (cell.length > maxCellLength) return this.refuse(line, { column: this.nameOf(at), value: cell, reason: 'tooLong' }, orderId);
      if (this.wary && strangeCharacters.test(cell)) {
        const reason = cell.includes('\uFFFD') ? 'wrongEncoding' : 'controlCharacter';
        return this.refuse(line, { column: this.nameOf(at), value: cell, reason }, orderId);
      }
    }
    if (orderId === undefined) return this.refuse(line, { column: this.idName, value: id, reason: id === '' ? 'noOrderId' : 'notAnOrderId' }, orderId);
    return { line, orderId, cells };
  }

  /** Fields behind the last named column may be missing, and fields behind the header's may be there, when they are empty. */
  private wrongShape(fields: readonly string[]): UnreadableReason | undefined {
    const { fewest, width } = this.layout;
    if (fields.length < fewest) return 'tooFewFields';
    return fields.length > width && fields.slice(width).some((field) => field.trim() !== '') ? 'tooManyFields' : undefined;
  }

  private nameOf(at: number): string | null {
    const { texts, days, amounts, counts } = this.layout;
    return [...texts, ...days, ...amounts, ...counts].find((place) => place.at === at)?.name ?? null;
  }

  private refuse(line: number, what: Pick<Unreadable, 'column' | 'value' | 'reason'>, orderId: OrderId | undefined): undefined {
    this.tell({ line, ...what, value: shorten(what.value), lost: 'row', orderId: orderId ?? null });
  }
}
