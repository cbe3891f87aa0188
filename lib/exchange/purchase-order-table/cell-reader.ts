import { isCurrency, type Currency } from '../../domain/currency.ts';
import { toAsin, type Asin } from '../../domain/ids.ts';
import type { Money } from '../../domain/money.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { ImportReason } from '../../domain/po-import/imported.ts';
import { stateOfWord, type ImportedState } from '../../domain/po-import/state-words.ts';
import type { TableCell } from '../../domain/po-import/table.ts';
import { parsePoNumber, type PoNumber } from '../../domain/po-number.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { namedCurrency, readAmount, readCount, type DecimalMark } from '../report/written-amount.ts';
import { readDay, type DayOrder } from '../report/written-day.ts';

/** How a table writes days and numbers; null where neither its cells show it nor a person said it. */
export interface CellConventions {
  readonly dayOrder: DayOrder | null;
  readonly decimalMark: DecimalMark | null;
}

type Read<T> = Result<T, ImportReason>;

/** The words of a cell. A whole number is written without groups, as an id is. */
export const textOf = (cell: TableCell): string => (typeof cell === 'number' ? String(cell) : cell);

/** A PO number, with the zeros and the case it has in the file. */
export function readNumber(cell: TableCell): Read<PoNumber> {
  const number = parsePoNumber(textOf(cell));
  if (number.ok) return number;
  return err(({ empty: 'noNumber', tooLong: 'numberTooLong', controlCharacters: 'numberControl' } as const)[number.error]);
}

/** A day in any of the usual writings, `20260131` too. Null for the last day of the year 9999, by which an ERP means "no end". */
export function readImportedDay(cell: TableCell, { dayOrder }: CellConventions): Read<PlainDate | null> {
  const text = textOf(cell).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return /^(?:9999-12-31|31\.12\.9999|(?:12\/31|31\/12)\/9999)/.test(text) ? ok(null) : readDay(text, dayOrder);
}

/** An amount, not below zero, in the currency beside it, the one its row names, or the one that was chosen for the file. */
export function readMoney(cell: TableCell, rowCurrency: Currency | null, { decimalMark }: CellConventions): Read<Money> {
  const text = textOf(cell);
  const currency = rowCurrency ?? namedCurrency(text);
  if (currency === undefined) return err('noCurrency');
  const amount = readAmount(text, currency, typeof cell === 'number' ? '.' : decimalMark);
  if (typeof amount !== 'number') return err(amount);
  return amount < 0 ? err('notPositive') : ok({ amount, currency });
}

/** A whole number of units, at least 1; `5.000` of an ERP with three decimals is 5 where the file's point stands before decimals. */
export function readUnits(cell: TableCell, { decimalMark }: CellConventions): Read<number> {
  const count = readCount(textOf(cell), typeof cell === 'number' ? '.' : decimalMark);
  if (count === 'notACount') return err('notACount');
  return count < 1 ? err('notPositive') : ok(count);
}

/** The code of a currency that a marketplace charges in. */
export function readCurrency(cell: TableCell): Read<Currency> {
  const code = textOf(cell).toUpperCase();
  return isCurrency(code) ? ok(code) : err('unknownCurrency');
}

export function readAsin(cell: TableCell): Read<Asin> {
  const asin = toAsin(textOf(cell).toUpperCase());
  return asin === undefined ? err('notAnAsin') : ok(asin);
}

export function readState(cell: TableCell): Read<ImportedState> {
  const state = stateOfWord(textOf(cell));
  return state === undefined ? err('notAState') : ok(state);
}
