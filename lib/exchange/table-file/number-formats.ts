import { plainDate } from '../../domain/plain-date.ts';
import type { TableCell } from '../../domain/po-import/table.ts';
import type { XmlHandler } from './xml-scanner.ts';

/** How a number of a sheet is meant: as it is, as a day, or as an id with a fixed number of digits (`00000`). */
export type NumberFormat = { readonly kind: 'number' } | { readonly kind: 'day' } | { readonly kind: 'digits'; readonly count: number };

const asNumber: NumberFormat = { kind: 'number' };
const asDay: NumberFormat = { kind: 'day' };

/** What a format code means. Words in quotes, escaped characters, colours and conditions in brackets say nothing about it. */
export function meaningOf(code: string): NumberFormat {
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');
  if (/^0{2,}$/.test(first)) return { kind: 'digits', count: first.length };
  return /[yd]/i.test(first) && !/general/i.test(first) ? asDay : asNumber;
}

/** Formats without a code of their own (ECMA-376 18.8.30): 14 to 17 and 22 are days, as are those that East Asia adds. */
function builtIn(id: number): NumberFormat {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58) ? asDay : asNumber;
}

/** Gathers the formats of `xl/styles.xml`: the n-th is that of cells with style n. */
export class StyleReader implements XmlHandler {
  readonly formats: NumberFormat[] = [];
  private readonly codes = new Map<number, NumberFormat>();
  private inside = false;

  open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'numFmt') this.codes.set(Number(attribute('numFmtId')), meaningOf(attribute('formatCode') ?? ''));
    if (name === 'cellXfs') this.inside = true;
    if (name !== 'xf' || !this.inside) return;
    const id = Number(attribute('numFmtId') ?? 0);
    this.formats.push(this.codes.get(id) ?? builtIn(id));
  };

  close = (name: string): void => {
    if (name === 'cellXfs') this.inside = false;
  };

  text = (): void => undefined;
}

/** A stored number as it is meant. Days count from 1900 (with the 29 February that year never had) or from 1904. */
export function cellOfNumber(stored: string, format: NumberFormat, from1904: boolean): TableCell {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return stored;
  if (format.kind === 'digits') return Number.isSafeInteger(number) && number >= 0 ? String(number).padStart(format.count, '0') : number;
  if (format.kind === 'day') {
    const days = Math.floor(number) + (from1904 ? 1462 : 0);
    const moment = new Date(Date.UTC(1899, 11, 30 + days));
    // Before March 1900 the counts differ, and nobody's PO is from then.
    if (days >= 61 && days < 2_958_466) return plainDate(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()) ?? number;
  }
  // A spreadsheet stores 17 digits and shows 15: 0.1 + 0.2 is 0.3 there.
  return Number(number.toPrecision(15));
}
