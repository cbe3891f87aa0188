import type { Money } from '../../domain/money.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { ReportItem, ReportPayment } from '../../domain/report.ts';
import type { AmountColumn, CountColumn, DayColumn, ReportColumn, TextColumn } from './columns.ts';
import type { ReadRow } from './read-row.ts';

/** The rows of one order that could be read. */
export interface OrderRows {
  readonly rows: readonly [ReadRow, ...ReadRow[]];
  /** True when there were no others. Only then do they add up. */
  readonly complete: boolean;
}

/** Takes a row whose value for the whole order differs from that of the rows before it. */
export type Disagreements = (row: ReadRow, column: ReportColumn) => void;

/** The one value the rows of an order name; null when none does or two differ, which `differs` hears. Silence is no other opinion. */
function agreed<Value>(
  rows: readonly ReadRow[], read: (row: ReadRow) => Value | undefined, same: (left: Value, right: Value) => boolean, differs: (row: ReadRow) => void,
): Value | null {
  let found: Value | undefined;
  let one = true;
  for (const row of rows) {
    const value = read(row);
    if (value === undefined) continue;
    if (found === undefined) found = value;
    else if (!same(found, value)) {
      one = false;
      differs(row);
    }
  }
  return one ? found ?? null : null;
}

const equal = (left: unknown, right: unknown): boolean => left === right;
const sameMoney = (left: Money, right: Money): boolean => left.amount === right.amount && left.currency === right.currency;

/** What the rows of an order agree on in a column of the whole order. */
export const agreedOn = {
  text: (rows: readonly ReadRow[], column: TextColumn, differs: Disagreements): string | null =>
    agreed(rows, (row) => row.texts[column], equal, (row) => differs(row, column)),
  day: (rows: readonly ReadRow[], column: DayColumn, differs: Disagreements): PlainDate | null =>
    agreed(rows, (row) => row.days[column], equal, (row) => differs(row, column)),
  count: (rows: readonly ReadRow[], column: CountColumn, differs: Disagreements): number | null =>
    agreed(rows, (row) => row.counts[column], equal, (row) => differs(row, column)),
  amount: (rows: readonly ReadRow[], column: AmountColumn, differs: Disagreements): Money | null =>
    agreed(rows, (row) => row.amounts[column], sameMoney, (row) => differs(row, column)),
} as const;

/** Does not mind: for columns that may differ between the rows of an order. */
export const mayDiffer: Disagreements = () => {
  // Two values are no value, and no mistake either.
};

/** The sum of what every row names; null when one names nothing, in two currencies, or without rows. */
export function total<Row>(rows: readonly Row[], read: (row: Row) => Money | null | undefined): Money | null {
  let amount = 0;
  let currency: Money['currency'] | undefined;
  for (const row of rows) {
    const money = read(row);
    if (money == null || money.currency !== (currency ?? money.currency)) return null;
    amount += money.amount;
    ({ currency } = money);
  }
  return currency === undefined ? null : { amount, currency };
}

/** The units of all rows; null when a row names none. */
export function totalCount<Row>(rows: readonly Row[], read: (row: Row) => number | null | undefined): number | null {
  let sum = 0;
  for (const row of rows) {
    const count = read(row);
    if (count == null) return null;
    sum += count;
  }
  return rows.length === 0 ? null : sum;
}

/** An amount without its sign. */
export function size(money: Money): Money {
  return { amount: Math.abs(money.amount), currency: money.currency };
}

/** An amount that lowers the price. Some reports write it as 5.00, others as -5.00. */
export function asDiscount(money: Money | null | undefined): Money | null {
  return money == null ? null : { amount: money.amount === 0 ? 0 : -Math.abs(money.amount), currency: money.currency };
}

/** True when a row names an item, and not only its order or a payment. */
export function namesItem({ texts, counts, amounts }: ReadRow): boolean {
  return texts.asin !== undefined || texts.title !== undefined || counts.itemQuantity !== undefined || amounts.itemTotal !== undefined;
}

/** The items of rows, one for each item at one price: parts that were sent separately add up. */
export function toItems(rows: readonly ReadRow[]): ReportItem[] {
  const items = new Map<string, ReportItem>();
  for (const { texts, counts, amounts } of rows) {
    const item: ReportItem = {
      asin: texts.asin ?? null, title: texts.title ?? null, quantity: counts.itemQuantity ?? null, unitPrice: amounts.unitPrice ?? null, net: amounts.itemTotal ?? null,
    };
    const key = `${item.asin ?? item.title ?? ''} ${item.unitPrice?.amount ?? ''}`;
    const before = items.get(key);
    items.set(key, before === undefined ? item : {
      ...before,
      quantity: totalCount([before, item], (each) => each.quantity),
      net: total([before, item], (each) => each.net),
    });
  }
  return [...items.values()];
}

/** The different payments of rows. A payment repeats on the row of every item it paid for. */
export function toPayments(rows: readonly ReadRow[]): ReportPayment[] {
  const payments = new Map<string, ReportPayment>();
  for (const { texts, days, amounts } of rows) {
    const payment: ReportPayment = {
      reference: texts.paymentReference ?? null, paidOn: days.paymentDate ?? null, amount: amounts.paymentAmount ?? null,
    };
    if (payment.reference === null && payment.paidOn === null && payment.amount === null) continue;
    const key = [payment.reference, payment.paidOn, payment.amount?.amount, texts.paymentMethod, texts.paymentIdentifier].join('\n');
    if (!payments.has(key)) payments.set(key, payment);
  }
  return [...payments.values()];
}
