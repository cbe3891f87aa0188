import type { Marketplace } from '../../domain/marketplace.ts';
import type { Money } from '../../domain/money.ts';
import type { CheckoutData, CheckoutItem } from '../../domain/reading.ts';
import { parseMoney } from '../parse-money.ts';
import { plainText } from '../plain-text.ts';
import { textOf, type ReadingLog } from '../read.ts';
import { cellName, rowCells, rowCode, rowCodes, rowWords, spokenAmount, totalAtBottom, totalsRows, unseen, type RowKind } from '../selectors/checkout.ts';
import { firstPlace, prove } from './checkout-fields.ts';

type Totals = { readonly [Key in 'itemsSubtotal' | 'shipping' | 'tax' | 'total']: CheckoutData[Key] | undefined };

interface Row {
  readonly kind: RowKind;
  readonly label: string;
  readonly text: string;
  readonly money: Money | undefined;
}

/**
 * The order summary. Dashes are missing, not zero. The total counts as read only when both places that show it agree,
 * the rows above it add up to it, and the lines add up to the items' row.
 */
export function readTotals(
  document: Document, marketplace: Marketplace, items: readonly CheckoutItem[] | undefined, log: ReadingLog,
): Totals & { readonly unitCount: number | undefined } {
  const place = firstPlace(document, totalsRows, (row) => row.closest(unseen) === null);
  const [first] = place?.elements ?? [];
  // Ids repeat: rows of one table only.
  const elements = place?.elements.filter((row) => row.parentElement === first?.parentElement).slice(0, 50) ?? [];
  const read = elements.map((element) => readRow(element, marketplace)).filter((row) => row !== undefined);
  // A name with a direction override may be any row's: then no row is surely the only one of its kind.
  const rows = read.length < elements.length ? [] : read.filter((row) => row.text !== '');
  const last = rows.pop();
  const index = place?.index ?? -1;

  const ofKind = (field: string, kind: RowKind, isSum: boolean): Money | undefined => {
    const found = rows.filter((row) => row.kind === kind);
    const [only] = found;
    if (only === undefined) return undefined;
    const money = found.length === 1 ? only.money : isSum ? sum(found) : undefined;
    const why = found.length > 1 && !isSum ? 'disagree' : isPlaceholder(only.text) ? 'placeholder' : 'ambiguous';
    prove(log, field, totalsRows, index, money === undefined ? why : undefined);
    return money;
  };
  const itemsSubtotal = ofKind('itemsSubtotal', 'items', false);
  const shipping = ofKind('shipping', 'shipping', false);
  const tax = ofKind('tax', 'tax', true); // Canada prints two taxes

  const objection = last?.money && objectionTo(last.money, rows, items, document, marketplace);
  if (last !== undefined) prove(log, 'total', totalsRows, index, last.money === undefined ? 'placeholder' : objection);
  const total = objection === undefined ? last?.money : undefined;
  const units = /[(（](\d{1,4})[)）]/.exec(rows.find((row) => row.kind === 'items')?.label ?? '')?.[1];
  return { itemsSubtotal, shipping, tax, total, unitCount: units === undefined ? undefined : Number(units) };
}

function readRow(row: Element, marketplace: Marketplace): Row | undefined {
  const cells = [...row.querySelectorAll(rowCells.css)];
  const label = plainText(textOf(cells[0]) ?? '');
  if (label === undefined) return undefined;
  const text = cells.length < 2 ? '' : amountText(cells.at(-1));
  const money = parseMoney(text, marketplace);
  const code = row.querySelector(rowCode.css)?.getAttribute('value');
  const kinds = (code ? rowCodes : rowWords).filter(([, pattern]) => pattern.test(code ?? label)).map(([kind]) => kind);
  const [kind = 'other'] = kinds;
  const isSure = code ? true : kind === 'sum' || kinds.filter((each) => each !== 'sum').length === 1;
  // A negative row is a promotion, whatever it is called ("Free Shipping: -$2.99").
  return { kind: isSure && !(money && money.amount < 0) ? kind : 'other', label, text, money };
}

/** The amount in a cell, without the label that may stand before it. */
function amountText(cell: Element | undefined): string {
  const text = textOf(cell?.querySelector(spokenAmount.css) ?? cell) ?? '';
  const label = textOf(cell?.querySelector(cellName.css)) ?? '';
  return text.startsWith(label) ? text.slice(label.length).trim() : text;
}

const isPlaceholder = (text: string): boolean => !/\p{Nd}/u.test(text);

/** The rows' sum in the first row's currency; undefined when one of them has no amount or another currency. */
function sum(rows: readonly Row[]): Money | undefined {
  const currency = rows[0]?.money?.currency;
  if (currency === undefined || !rows.every((row) => row.money?.currency === currency)) return undefined;
  return { amount: rows.reduce((amount, row) => amount + (row.money?.amount ?? 0), 0), currency };
}

/** Why the printed total cannot be trusted, or undefined when nothing speaks against it. */
function objectionTo(
  total: Money, rows: readonly Row[], items: readonly CheckoutItem[] | undefined, document: Document, marketplace: Marketplace,
): string | undefined {
  const bottom = firstPlace(document, totalAtBottom, (cell) => cell.closest(unseen) === null);
  const agrees = bottom?.elements.every((cell) => {
    const money = parseMoney(amountText(cell), marketplace);
    return money?.amount === total.amount && money.currency === total.currency;
  });
  if (agrees === false) return 'disagree';

  const parts = rows.filter((row) => row.kind !== 'sum' && !isPlaceholder(row.text));
  // After a failed order, and in early steps, every row above the total is a dash: nothing to add up.
  if (parts.length === 0) return undefined;
  const untaxed = parts.filter((row) => row.kind !== 'tax');
  // Where prices include the tax its row is for information.
  const sums = [sum(parts), sum(untaxed)].filter((each) => each?.currency === total.currency).map((each) => each?.amount);
  if (!sums.includes(total.amount)) return 'arithmetic';

  const [subtotal, ...others] = parts.filter((row) => row.kind === 'items');
  if (subtotal?.money === undefined || others.length > 0 || items === undefined) return undefined;
  const lines = sumOfLines(items, subtotal.money.currency);
  const taxes = parts.filter((row) => row.kind === 'tax');
  const possible = [subtotal.money.amount, subtotal.money.amount + (sum(taxes)?.amount ?? 0)];
  return lines === undefined || possible.includes(lines) ? undefined : 'arithmetic';
}

/** Sum of the lines in minor units; undefined while a line lacks its quantity or price. */
function sumOfLines(items: readonly CheckoutItem[], currency: Money['currency']): number | undefined {
  let amount = 0;
  for (const { quantity, unitPrice } of items) {
    if (quantity === undefined || unitPrice?.currency !== currency) return undefined;
    amount += quantity * unitPrice.amount;
  }
  return amount;
}
