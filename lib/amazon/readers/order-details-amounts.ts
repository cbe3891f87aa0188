import type { Money } from '../../domain/money.ts';
import type { OrderDetailsData, OrderedItem } from '../../domain/reading.ts';
import { totalAgrees, type ChargeRow } from '../arithmetic.ts';
import type { LabelKind } from '../labels/label.ts';
import type { ReadingLog } from '../read.ts';

/** One table of charges and where it stood. */
export interface ChargeTable {
  readonly rows: readonly ChargeRow[];
  readonly selector: string;
  readonly index: number;
  readonly seen: string;
}

type Amounts = Pick<OrderDetailsData, 'itemsSubtotal' | 'shipping' | 'tax' | 'total' | 'refundTotal'>;
type AmountField = keyof Amounts;

/**
 * The amounts of an order out of its tables of charges. The total is the last row named as one; it counts only when
 * the rows above it add up to it, the lines to the subtotal, and every other place that states the total (`stated`)
 * agrees. Several tables must say the same. A refund that is not shown is simply absent.
 */
export function readAmounts(log: ReadingLog, tables: readonly ChargeTable[], lines: readonly OrderedItem[], stated: readonly ChargeTable[] = []): Partial<Amounts> {
  const amounts: { -readonly [Field in AmountField]?: Money } = {};
  const settle = (field: AmountField, candidates: readonly Candidate[], required = true): void => {
    const [first] = candidates;
    if (first === undefined) {
      if (required) log.missing.push(field);
      return;
    }
    const { selector, index, seen } = first.table;
    const note = first.note ?? (candidates.every(({ money }) => same(money, first.money)) ? undefined : 'disagree');
    log.evidence[field] = note === undefined ? { selector, index, seen } : { selector, index, seen, note };
    if (note === undefined && first.money !== undefined) amounts[field] = first.money;
    else log.missing.push(field);
  };
  settle('itemsSubtotal', tables.flatMap((table) => named(table, 'itemsSubtotal')));
  settle('shipping', tables.flatMap((table) => named(table, 'shipping')));
  settle('tax', tables.flatMap((table) => taxes(table, lines)));
  const sums = tables.flatMap((table) => totals(table, lines));
  // A total stated elsewhere can only confirm: alone there is nothing it could be checked against.
  settle('total', sums.length === 0 ? [] : [...sums, ...stated.flatMap((table) => totals(table, []))]);
  settle('refundTotal', tables.flatMap((table) => named(table, 'refund')), false);
  return amounts;
}

interface Candidate {
  readonly table: ChargeTable;
  readonly money: Money | undefined;
  readonly note?: string;
}

function named(table: ChargeTable, kind: LabelKind): readonly Candidate[] {
  return table.rows.filter((row) => row.kind === kind).map(({ amount }) => candidate(table, amount));
}

function candidate(table: ChargeTable, money: Money | undefined): Candidate {
  if (money === undefined) return { table, money, note: 'placeholder' };
  // A row that may be any makes every other doubtful: a second tax, another total.
  return table.rows.some(({ isForged }) => isForged) ? { table, money, note: 'ambiguous' } : { table, money };
}

/** Several tax rows (federal and provincial in Canada) are one tax when the table adds up with all of them. */
function taxes(table: ChargeTable, lines: readonly OrderedItem[]): readonly Candidate[] {
  const rows = named(table, 'tax');
  if (rows.length < 2) return rows;
  const [total] = totals(table, lines);
  if (total === undefined || total.note !== undefined) return rows;
  const sum = rows.reduce((taxed, { money }) => taxed + (money?.amount ?? Number.NaN), 0);
  const currency = total.money?.currency;
  return Number.isNaN(sum) || currency === undefined ? rows : [{ table, money: { amount: sum, currency } }];
}

function totals(table: ChargeTable, lines: readonly OrderedItem[]): readonly Candidate[] {
  const at = table.rows.findLastIndex(({ kind }) => kind === 'grandTotal' || kind === 'total');
  const row = table.rows[at];
  if (row === undefined) return [];
  const found = candidate(table, row.amount);
  if (row.amount === undefined) return [found];
  // A total that other charges follow is the sum so far: the row that ends the table was not understood. Refunds do follow it.
  const follows = table.rows.slice(at + 1).some(({ kind, amount }) => amount !== undefined && kind !== 'refund');
  if (follows) return [{ ...found, note: 'ambiguous' }];
  return [totalAgrees(table.rows.slice(0, at), row.amount, lines) ? found : { ...found, note: 'arithmetic' }];
}

function same(left: Money | undefined, right: Money | undefined): boolean {
  return left?.amount === right?.amount && left?.currency === right?.currency;
}
