import type { OrderId } from './ids.ts';

/** Why a file is no report we can read. */
export type ReportFailure =
  | { readonly code: 'empty' | 'zip' | 'spreadsheet' | 'pdf' | 'webPage' | 'json' | 'binary' }
  /** No line at its start names the columns of a report; `columns` are the first names that were found. */
  | { readonly code: 'unknownHeader'; readonly columns: readonly string[] }
  | { readonly code: 'tooManyColumns'; readonly count: number }
  /** Two columns have the same name, so that nobody can tell which one counts. */
  | { readonly code: 'columnTwice'; readonly column: string }
  | { readonly code: 'tooManyRows'; readonly limit: number }
  /** The bytes stopped coming: the file changed, moved or is locked. */
  | { readonly code: 'sourceFailed'; readonly detail: string }
  | { readonly code: 'cancelled' };

/** Why a row or a cell of a report cannot be read. */
export type UnreadableReason =
  | 'tooFewFields' | 'tooManyFields' | 'brokenQuotes' | 'tooLong' | 'wrongEncoding' | 'controlCharacter'
  | 'noOrderId' | 'notAnOrderId'
  | 'notADay' | 'ambiguousDay' | 'notAnAmount' | 'ambiguousAmount' | 'tooPrecise' | 'tooLarge' | 'notACount'
  | 'unknownCurrency' | 'otherCurrency'
  /** The rows of one order name different values for the whole order. */
  | 'disagrees';

/** Something in a report that could not be read. */
export interface Unreadable {
  /** The line of the file, from 1. */
  readonly line: number;
  /** The column's name as the file has it; null when the whole row is meant. */
  readonly column: string | null;
  /** What stands there, shortened. */
  readonly value: string;
  readonly reason: UnreadableReason;
  /** `row`: the row was left out. `cell`: the row went in without this value. */
  readonly lost: 'row' | 'cell';
  /** The order it belongs to, where that could be read. */
  readonly orderId: OrderId | null;
}
