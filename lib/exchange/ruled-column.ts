import type { Column } from './columns.ts';
import { guardFormulas } from './csv.ts';
import type { Rejection } from './rejection.ts';

/** What a program accepts in a field. */
export interface FieldRule {
  /** It refuses an empty one. */
  readonly required?: true;
  /** Most characters it takes. */
  readonly max?: number;
  /** A longer text says as much when it is cut: a description, never an id. */
  readonly cut?: true;
  /** Characters it refuses. */
  readonly forbidden?: RegExp;
}

/** A column that another program reads, and what it accepts there. */
export interface RuledColumn<Row> extends Column<Row>, FieldRule {}

/** The cell as the file has it: a text in one line without control characters, formulas guarded, cut where it may be. */
export function ruledCell<Row>(column: RuledColumn<Row>, row: Row): string {
  const cell = column.cell(row);
  if (column.kind !== 'text' || cell === '') return cell;
  const whole = guardFormulas(oneLine(cell));
  return column.cut === true && column.max !== undefined ? cutText(whole, column.max) : whole;
}

/** `text` in one line: importers take a line break for the end of the record, quoted or not. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The first `max` UTF-16 units of `text`, never half a character. */
export function cutText(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
}

/** What of a record the program would refuse, field by field. `row` is the position of the row it was made of. */
export function judgeRecord<Row>(columns: readonly RuledColumn<Row>[], record: Row, row: number): readonly Rejection[] {
  return columns.flatMap((column) => {
    const value = ruledCell(column, record);
    const code = judgeField(column, value);
    return code === undefined ? [] : [{ row, field: column.head, code, value }];
  });
}

/** Why a field's value would be refused; undefined when it would not. */
export function judgeField({ required, max, forbidden }: FieldRule, value: string): 'required' | 'tooLong' | 'character' | undefined {
  if (value === '') return required === true ? 'required' : undefined;
  if (max !== undefined && value.length > max) return 'tooLong';
  return forbidden?.test(value) === true ? 'character' : undefined;
}
