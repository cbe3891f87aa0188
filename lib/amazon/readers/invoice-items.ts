import type { Marketplace } from '../../domain/marketplace.ts';
import type { OrderedItem, Shipment } from '../../domain/reading.ts';
import type { ReadingLog } from '../read.ts';
import { splitLabel } from '../labels/match.ts';
import { parseMoney } from '../parse-money.ts';
import { plainText } from '../plain-text.ts';
import { statusKind } from '../status.ts';
import type { Line } from './invoice-lines.ts';

/** The items of an invoice and the lines that are about something else. */
export interface InvoiceItems {
  readonly items: readonly OrderedItem[] | undefined;
  /** What stands above each block of items: "Shipped on March 3, 2021". Words with no known meaning are left out. */
  readonly shipments: readonly Shipment[];
  readonly rest: readonly Line[];
  /** How many lines of `rest` stand above the first item; all where there is none. */
  readonly above: number;
}

/** "1 of: …", "2 Exemplar(e) von: …", "1.2 lb of: …": a number, one or two short words, a colon. */
const start = /^(\d{1,4})(?:[.,]\d+)?(?: ?\p{L}[^\s:：]{0,11}){1,3} ?[:：] ?(.*)$/u;
const wholePieces = /^\d{1,4} /;
/** Words of the link behind a seller's name, for invoices whose links are lost. */
const profile = / ?\((?:seller profile|mitgliedsprofil|verkäuferprofil|profil du vendeur|perfil del vendedor|profilo (?:del )?venditore|perfil do vendedor|出品者のプロフィール)\).*$/i;
const farthest = 14;

/**
 * Reads the lines of an invoice: `1 of: title`, `Sold by: seller`, a price on its own. Digital orders begin an item with
 * a link to the product instead. All lines from an item's first to its price belong to it, whatever they look like.
 */
export function readInvoiceItems(log: ReadingLog, lines: readonly Line[], marketplace: Marketplace): InvoiceItems {
  const items: OrderedItem[] = [];
  const shipments: Shipment[] = [];
  const rest: Line[] = [];
  let above: number | undefined;
  let at = 0;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const end = startsItem(line) ? priceLine(lines, at, marketplace) : undefined;
    if (end === undefined) {
      rest.push(line);
      at += 1;
      continue;
    }
    above ??= rest.length;
    // Above the first item of a block stand the heading of its columns and, above that, its status.
    const status = rest.at(-1) === lines[at - 1] ? lines[at - 2] : undefined;
    if (status !== undefined && statusKind(status.text) !== undefined) shipments.push({ status: status.text });
    items.push(readItem(log, `items[${items.length}]`, lines.slice(at, end + 1), marketplace));
    at = end + 1;
  }
  if (items.length === 0) log.missing.push('items');
  else log.evidence['items'] = { selector: 'line(quantity of: title)', index: 0, seen: '2026-01' };
  return { items: items.length > 0 ? items : undefined, shipments, rest, above: above ?? rest.length };
}

function startsItem(line: Line): boolean {
  return start.test(line.text) || productOf(line) !== undefined;
}

function productOf(line: Line): Line['links'][number] | undefined {
  return line.links.find(({ asin, text }) => asin !== undefined && text !== '');
}

/** The line with the item's price: the first that is nothing but an amount, before the next item begins. */
function priceLine(lines: readonly Line[], first: number, marketplace: Marketplace): number | undefined {
  for (let at = first; at < Math.min(lines.length, first + farthest); at += 1) {
    const line = lines[at];
    if (line === undefined || (at > first && startsItem(line))) return undefined;
    if (priceOf(line, marketplace) !== undefined || (at > first && isForgedNumber(line))) return at;
  }
  return undefined;
}

/** A number with a direction override may be the price; then the next amount is another one. */
function isForgedNumber({ text }: Line): boolean {
  return text.length < 1000 && /\p{Nd}/u.test(text) && plainText(text) === undefined;
}

function priceOf(line: Line, marketplace: Marketplace): OrderedItem['unitPrice'] {
  return parseMoney(line.cells.at(-1) ?? '', marketplace);
}

function readItem(log: ReadingLog, field: string, lines: readonly Line[], marketplace: Marketplace): OrderedItem {
  const [first, ...others] = lines;
  const last = lines.at(-1);
  const product = first === undefined ? undefined : productOf(first);
  const [, digits = '', words = ''] = start.exec(first?.cells[0] ?? '') ?? [];
  const soldAt = others.findIndex((line) => splitLabel(line.text)?.kind === 'soldBy');
  const seller = sellerOf(others[soldAt]);
  // A title that goes on in the next line of a PDF was cut in the middle of a word: where, nobody can tell.
  const whole = product !== undefined || first?.block != null || soldAt === 0;
  const title = product?.text ?? (whole && words !== '' ? words : undefined);
  const quantity = product === undefined ? pieces(first?.text ?? '', digits) : labelledQuantity(others);
  const unitPrice = last === undefined ? undefined : priceOf(last, marketplace);
  const read: OrderedItem = {
    ...(product?.asin === undefined ? {} : { asin: product.asin }),
    ...(title === undefined ? {} : { title }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(unitPrice === undefined ? {} : { unitPrice }),
    ...(seller === undefined ? {} : { seller }),
  };
  for (const part of ['title', 'quantity', 'unitPrice', 'seller'] as const) {
    if (read[part] === undefined) log.missing.push(`${field}.${part}`);
  }
  return read;
}

/** "1.2 lb of" is no number of pieces. */
function pieces(text: string, digits: string): number | undefined {
  return wholePieces.test(text) && Number(digits) > 0 ? Number(digits) : undefined;
}

function labelledQuantity(lines: readonly Line[]): number | undefined {
  const found = lines.map(({ text }) => splitLabel(text)).find((split) => split?.kind === 'quantity');
  return found !== undefined && /^[1-9]\d{0,3}$/.test(found.rest) ? Number(found.rest) : undefined;
}

/** The seller without the links behind it: "Sold by: Example Shop (seller profile) | Product question? Ask Seller". */
function sellerOf(line: Line | undefined): string | undefined {
  if (line === undefined) return undefined;
  let text = line.cells[0] ?? '';
  const [link] = line.links;
  if (link !== undefined && link.text !== '') text = text.split(` (${link.text})`)[0] ?? '';
  const split = splitLabel(text.replace(/\p{Cf}/gu, '').replace(profile, ''));
  const name = split?.kind === 'soldBy' ? plainText(split.rest) : undefined;
  return name === undefined || name === '' ? undefined : name;
}
