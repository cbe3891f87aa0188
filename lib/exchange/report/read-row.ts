import { isCurrency, type Currency } from '../../domain/currency.ts';
import type { OrderId } from '../../domain/ids.ts';
import { currencyOf, type Marketplace } from '../../domain/marketplace.ts';
import type { Money } from '../../domain/money.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Unreadable, UnreadableReason } from '../../domain/report-problem.ts';
import { oneLine, shorten } from './cell.ts';
import type { AmountColumn, CountColumn, DayColumn, Place, ReportColumn, TextColumn } from './columns.ts';
import { marketplaceOfCell } from './conventions.ts';
import type { Layout } from './header.ts';
import { namedCurrency, readAmount, readCount, type DecimalMark } from './written-amount.ts';
import type { dayReader } from './written-day.ts';

/** A row as it stands in the file: its line, its order and its cells in the layout's order, unwrapped and trimmed. */
export interface ReportRow {
  readonly line: number;
  readonly orderId: OrderId;
  readonly cells: readonly string[];
}

/** What a row says. What it does not say is absent. */
export interface ReadRow {
  readonly row: ReportRow;
  readonly marketplace: Marketplace | null;
  /** What its amounts are in that name no currency themselves. */
  readonly currency: Currency | undefined;
  readonly texts: Readonly<Partial<Record<TextColumn, string>>>;
  readonly days: Readonly<Partial<Record<DayColumn, PlainDate>>>;
  readonly counts: Readonly<Partial<Record<CountColumn, number>>>;
  readonly amounts: Readonly<Partial<Record<AmountColumn, Money>>>;
}

/** How the rows of one file are to be read. */
export interface RowFormat {
  readonly layout: Layout;
  readonly decimalMark: DecimalMark | null;
  readonly readDay: ReturnType<typeof dayReader>;
}

/** Takes what could not be read. */
export type TellUnreadable = (problem: Unreadable) => void;

/** The report of one cell of a row. */
export function cellProblem(row: ReportRow, place: Place<ReportColumn>, reason: UnreadableReason, lost: Unreadable['lost']): Unreadable {
  return { line: row.line, column: place.name, value: shorten(row.cells[place.at] ?? ''), reason, lost, orderId: row.orderId };
}

type Filled<Column extends ReportColumn, Value> = Partial<Record<Column, Value>>;

/**
 * Reads a row by its file's conventions. Undefined when an amount, a day or a count in it cannot be read, since an order
 * would not add up without it; each such cell is told. What a cell says again that `before` read from the same column is not worked out again.
 */
export function readRow(row: ReportRow, { layout, decimalMark, readDay }: RowFormat, tell: TellUnreadable, before?: ReadRow): ReadRow | undefined {
  let whole = true;
  const refuse = (place: Place<ReportColumn>, reason: UnreadableReason): void => {
    whole = false;
    tell(cellProblem(row, place, reason, 'row'));
  };
  const { cells } = row;
  const repeats = (cell: string, at: number): boolean => cell === before?.row.cells[at];
  const texts: Filled<TextColumn, string> = {};
  for (const place of layout.texts) {
    const cell = cells[place.at] ?? '';
    if (cell === '') continue;
    const same = repeats(cell, place.at) ? before?.texts[place.column] : undefined;
    texts[place.column] = same ?? (place.column === 'poNumber' ? cell : oneLine(cell));
    if (same === undefined && place.column === 'currency' && !isCurrency(cell.toUpperCase())) refuse(place, 'unknownCurrency');
  }
  const days: Filled<DayColumn, PlainDate> = {};
  for (const place of layout.days) {
    const cell = cells[place.at] ?? '';
    if (cell === '') continue;
    const day = readDay(cell);
    if (day.ok) days[place.column] = day.value;
    else refuse(place, day.error);
  }
  const counts: Filled<CountColumn, number> = {};
  for (const place of layout.counts) {
    const cell = cells[place.at] ?? '';
    if (cell === '') continue;
    const count = (repeats(cell, place.at) ? before?.counts[place.column] : undefined) ?? readCount(cell, decimalMark);
    if (count === 'notACount') refuse(place, count);
    else counts[place.column] = count;
  }
  const marketplace = texts.website === undefined ? null : marketplaceOfCell(texts.website) ?? null;
  const currency = currencyOfRow(texts.currency, marketplace);
  const amounts: Filled<AmountColumn, Money> = {};
  for (const place of layout.amounts) {
    const cell = cells[place.at] ?? '';
    if (cell === '') continue;
    const same = currency === before?.currency && repeats(cell, place.at) ? before?.amounts[place.column] : undefined;
    if (same !== undefined) {
      amounts[place.column] = same;
      continue;
    }
    // Without a currency of the row or of the amount itself nobody can tell what a number is worth: it stays unsaid.
    const own = currency ?? namedCurrency(cell);
    if (own === undefined) continue;
    const amount = readAmount(cell, own, decimalMark);
    if (typeof amount === 'string') refuse(place, amount);
    else amounts[place.column] = { amount, currency: own };
  }
  return whole ? { row, marketplace, currency, texts, days, counts, amounts } : undefined;
}

function currencyOfRow(written: string | undefined, marketplace: Marketplace | null): Currency | undefined {
  const code = written?.toUpperCase() ?? '';
  if (isCurrency(code)) return code;
  return marketplace === null ? undefined : currencyOf(marketplace);
}
