import type { Money } from '../domain/money.ts';
import type { OrderedItem } from '../domain/reading.ts';
import type { LabelKind } from './labels/label.ts';

/** One row of a table of charges: what its label names (undefined: a label no language knows) and its amount (undefined: a dash or words). */
export interface ChargeRow {
  readonly kind: LabelKind | undefined;
  readonly amount: Money | undefined;
  /** The label holds a direction override: it may be any row's. */
  readonly isForged?: boolean;
}

/** Rows that repeat the sum so far. An order total is one too when more rows follow it ("注文合計", then a discount, then "ご請求額"). */
const sums: ReadonlySet<LabelKind | undefined> = new Set(['totalBeforeTax', 'total', 'grandTotal'] as const);
/** Rows that lower the sum, whether or not a minus is printed. */
const reductions: ReadonlySet<LabelKind | undefined> = new Set(['promotion', 'giftCard'] as const);

/** More readings of one table than any order has: it is not a table of charges. */
const tooMany = 500;

/**
 * Whether the rows above a total add up to it, and the lines to the subtotal. Every row counts, known or not: tips,
 * fees, savings and points stand under names that change. A row of unknown name may add to the sum or repeat it; the
 * rows agree when some reading of the unknown ones gives the total. An amount nobody could read adds nothing.
 */
export function totalAgrees(rows: readonly ChargeRow[], total: Money, lines: readonly OrderedItem[] = []): boolean {
  let possible = new Set([0]);
  for (const { kind, amount } of rows) {
    if (amount === undefined || kind === 'refund') continue;
    if (amount.currency !== total.currency) return false;
    const value = reductions.has(kind) ? -Math.abs(amount.amount) : amount.amount;
    const next = new Set<number>();
    for (const sum of possible) {
      if (!sums.has(kind)) next.add(sum + value);
      const repeats = sums.has(kind) || kind === undefined;
      if ((repeats && sum === value) || (kind === 'tax' && taxInPrices(total))) next.add(sum);
    }
    if (next.size > tooMany) return false;
    possible = next;
  }
  return (rows.length === 0 || possible.has(total.amount)) && linesAgree(rows, lines);
}

/**
 * Whether the lines add up to the printed subtotal. Where prices include the tax the subtotal may be printed without
 * it (amazon.de, 2016–2022). Says nothing, that is true, when a line was not read whole: sold by weight, or cut by a PDF.
 */
function linesAgree(rows: readonly ChargeRow[], lines: readonly OrderedItem[]): boolean {
  const subtotal = rows.find(({ kind }) => kind === 'itemsSubtotal')?.amount;
  if (subtotal === undefined || lines.length === 0) return true;
  let sum = 0;
  for (const { title, quantity, unitPrice } of lines) {
    if (title === undefined || quantity === undefined || unitPrice === undefined) return true;
    if (unitPrice.currency !== subtotal.currency) return false;
    sum += quantity * unitPrice.amount;
  }
  if (sum === subtotal.amount || !taxInPrices(subtotal)) return sum === subtotal.amount;
  const tax = rows.reduce((taxes, { kind, amount }) => taxes + (kind === 'tax' ? amount?.amount ?? 0 : 0), 0);
  return sum > subtotal.amount && sum <= subtotal.amount + tax;
}

/** Prices include the tax everywhere but in the United States and Canada, so that a tax row may only say what is in them. */
function taxInPrices({ currency }: Money): boolean {
  return currency !== 'USD' && currency !== 'CAD';
}
