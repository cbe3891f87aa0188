import type { Marketplace } from '../../domain/marketplace.ts';
import type { ChargeRow } from '../arithmetic.ts';
import { matchLabel } from '../labels/match.ts';
import type { Line } from './invoice-lines.ts';
import type { ChargeTable } from './order-details-amounts.ts';
import { chargeAmount, chargeRow } from './order-details-charges.ts';

/** The charges of the whole order, and the totals stated elsewhere. */
export interface InvoiceCharges {
  readonly tables: readonly ChargeTable[];
  readonly stated: readonly ChargeTable[];
}

/**
 * Finds the tables of charges among the lines of an invoice. Each begins with its subtotal.
 * Shipments have tables of their own; the last one, under "Payment information", is the order's. A total printed
 * before the first table stands in the invoice's head.
 */
export function readInvoiceCharges(lines: readonly Line[], marketplace: Marketplace): InvoiceCharges {
  const head: ChargeTable[] = [];
  let forged: ChargeRow | undefined;
  let last: { at: number; rows: ChargeRow[] } | undefined;
  for (const [at, line] of lines.entries()) {
    const row = rowOf(line, lines[at + 1], marketplace);
    if (row === undefined) continue;
    if (row.isForged) forged = row;
    if (row.kind === 'itemsSubtotal') last = { at, rows: [row] };
    else if (last === undefined && isTotal(row)) head.push(tableOf(at, [row]));
    // Behind the total stand the card's transactions, which have no name of a charge.
    else if (last !== undefined && (row.kind !== undefined || !last.rows.some(({ kind }) => kind === 'grandTotal'))) last.rows.push(row);
  }
  // It may be the subtotal that begins another table.
  if (forged !== undefined) last?.rows.unshift({ ...forged, amount: undefined });
  return { tables: last === undefined ? [] : [tableOf(last.at, last.rows)], stated: head };
}

function tableOf(at: number, rows: readonly ChargeRow[]): ChargeTable {
  return { rows, selector: 'line(label: amount)', index: at, seen: '2026-01' };
}

function isTotal({ kind }: ChargeRow): boolean {
  return kind === 'grandTotal' || kind === 'total';
}

/** A line that is a label and an amount: in two cells, behind a colon, or with the amount in the line below a label that is known. */
function rowOf({ text, cells }: Line, next: Line | undefined, marketplace: Marketplace): ChargeRow | undefined {
  const [label = '', value = '', ...more] = cells;
  if (more.length > 0) return undefined;
  if (value !== '') return row(label, value, marketplace);
  const colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  if (colon <= 0) return undefined;
  const behind = text.slice(colon + 1).trim();
  if (behind !== '') return row(text.slice(0, colon), behind, marketplace);
  const kind = matchLabel(text);
  if (kind === undefined || next === undefined || next.cells.length > 1) return undefined;
  const amount = chargeAmount(next.text, marketplace);
  return amount === undefined ? undefined : { kind, amount };
}

function row(label: string, value: string, marketplace: Marketplace): ChargeRow | undefined {
  const read = chargeRow(label, value, marketplace);
  return read.kind === undefined && read.amount === undefined ? undefined : read;
}
