import { toAsin } from './ids.ts';
import { parseDecimal, type AmountFormat } from './parse-amount.ts';

/** A line as it was found in a pasted table: texts as they stood there, empty where there was none. */
export interface PastedLine {
  readonly asin: string;
  readonly text: string;
  readonly quantity: string;
  readonly unitPrice: string;
}

/** As many lines as a purchase order may have. */
const mostLines = 1000;

/** The cells of a table as spreadsheets put it on the clipboard: tabs between, quotes around cells with line breaks. */
function cellsOf(table: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  while (cell.lastIndex < table.length) {
    const found = cell.exec(table);
    if (found === null) break;
    const text = found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"');
    rows.at(-1)?.push(text.replace(/\s+/g, ' ').trim());
    if (found[3] !== '\t') rows.push([]);
    if (found[0] === '') break;
  }
  return rows.filter((row) => row.some((text) => text !== ''));
}

const amountText = (text: string): string => text.replace(/\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/gu, '').trim();

/**
 * One row's meaning: an ASIN is one by its form, the longest words are the text, of the figures after them the first whole
 * one is the quantity and the next the unit price. Without a whole one there, the quantity stands before the words; else a
 * figure before them is the row's position and means nothing.
 */
function lineOf(cells: readonly string[], format: AmountFormat): PastedLine | undefined {
  const isFigure = (text: string): boolean => parseDecimal(amountText(text), format, 9).ok;
  // Ten digits may be an ASIN (books) as well as a figure; nobody orders so many, so it is an ASIN.
  const asin = cells.find((text) => toAsin(text.toUpperCase()) !== undefined && /\d/.test(text)) ?? '';
  const words = cells.filter((text) => text !== asin && text !== '' && !isFigure(text));
  const text = words.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  if (text === '' && asin === '') return undefined;
  const figures = cells.map((each, index) => ({ each, index })).filter(({ each }) => each !== asin && each !== '' && isFigure(each));
  const place = text === '' ? -1 : cells.indexOf(text);
  const isWhole = ({ each }: { readonly each: string }): boolean => /^\d{1,7}$/.test(each);
  const after = figures.filter(({ index }) => index > place);
  const counted = after.find(isWhole);
  const quantity = (counted ?? figures.filter(({ index }) => index < place).findLast(isWhole))?.each ?? '';
  const unitPrice = after.find(({ index }) => counted === undefined || index > counted.index)?.each ?? '';
  return { asin: asin.toUpperCase(), text, quantity, unitPrice: amountText(unitPrice) };
}

/**
 * The lines in a table pasted from a spreadsheet, or undefined when the text is no table: then it is pasted as text. A
 * first row without any figure, above others that have some, is taken for the heads.
 */
export function pastedLines(text: string, format: AmountFormat): PastedLine[] | undefined {
  if (!/[\t\n\r]/.test(text.trim())) return undefined;
  const rows = cellsOf(text);
  const lines = rows.map((cells) => lineOf(cells, format));
  const hasFigures = (line: PastedLine | undefined): boolean => line !== undefined && (line.quantity !== '' || line.unitPrice !== '' || line.asin !== '');
  const body = !hasFigures(lines[0]) && lines.slice(1).some(hasFigures) ? lines.slice(1) : lines;
  return body.filter((line) => line !== undefined).slice(0, mostLines);
}
