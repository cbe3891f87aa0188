import { currencyOf, type Marketplace } from '../../domain/marketplace.ts';
import type { Money } from '../../domain/money.ts';
import type { ChargeRow } from '../arithmetic.ts';
import { isFree } from '../labels/free.ts';
import { matchLabel } from '../labels/match.ts';
import { parseMoney } from '../parse-money.ts';
import { plainText } from '../plain-text.ts';
import { collapse } from '../read.ts';
import { chargeTables, closedPopover, foreignText, purchases } from '../selectors/order-details.ts';
import type { ChargeTable } from './order-details-amounts.ts';

/** The tables of charges of a details page, of the newest layout that has rows. */
export function readChargeTables(root: ParentNode, marketplace: Marketplace): readonly ChargeTable[] {
  for (const [index, { css, row, seen }] of chargeTables.entries()) {
    const tables = [...root.querySelectorAll(css)]
      .filter((table) => table.closest(`${foreignText},${purchases}`) === null)
      .map((table) => ({ rows: rowsOf(table, row, marketplace), selector: `${css} ${row}`, index, seen }))
      .filter(({ rows }) => rows.length > 0);
    if (tables.length > 0) return tables;
  }
  return [];
}

function rowsOf(table: Element, css: string, marketplace: Marketplace): readonly ChargeRow[] {
  const rows: ChargeRow[] = [];
  for (const row of table.querySelectorAll(css)) {
    const [label, ...values] = row.children;
    const value = values.at(-1);
    // The breakdown of a refund opens in a popover that stands inside its row.
    if (label === undefined || value === undefined || row.closest(closedPopover.css) !== null) continue;
    const text = ownText(label);
    if (text !== '') rows.push(chargeRow(text, ownText(value), marketplace));
  }
  return rows;
}

/** A row of charges by its label and the text of its amount: "FREE" is zero, a dash is nothing. */
export function chargeRow(label: string, value: string, marketplace: Marketplace): ChargeRow {
  return { kind: matchLabel(label), amount: chargeAmount(value, marketplace), isForged: label.length < 1000 && plainText(label) === undefined };
}

/** The amount of a charge. "FREE" is zero. */
export function chargeAmount(text: string, marketplace: Marketplace): Money | undefined {
  return parseMoney(text, marketplace) ?? (isFree(text) ? { amount: 0, currency: currencyOf(marketplace) } : undefined);
}

/** The text of a cell without the popovers that stand in it. */
function ownText(cell: Element): string {
  let text = cell.textContent;
  for (const popover of cell.querySelectorAll(closedPopover.css)) text = text.replace(popover.textContent, '');
  return collapse(text);
}
