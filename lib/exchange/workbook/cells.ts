import { isCurrency, minorDigits } from '../../domain/currency.ts';
import type { Column } from '../columns.ts';
import { escapeXml } from '../xml.ts';

/** The looks of a cell, by their place in the style sheet below. */
const looks = ['plain', 'text', 'day', 'instant', 'amount', 'wholeAmount', 'count', 'boldText', 'boldAmount', 'boldWholeAmount'] as const;
type Look = (typeof looks)[number];

// Formats below 164 are every spreadsheet's own: 1 `0`, 3 `#,##0`, 4 `#,##0.00`, 49 `@`, a text, which keeps leading zeros and
// runs nothing (ECMA-376 part 1, 18.8.30).
const formats: Readonly<Record<Look, number>> = {
  plain: 0, text: 49, day: 164, instant: 165, amount: 4, wholeAmount: 3, count: 1, boldText: 49, boldAmount: 4, boldWholeAmount: 3,
};

/** The style sheet of a workbook (CT_Stylesheet, ECMA-376 part 1, 18.8.39). */
export const styleSheet = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
  + '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/><numFmt numFmtId="165" formatCode="yyyy-mm-dd hh:mm:ss"/></numFmts>'
  + '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + `<cellXfs count="${looks.length}">`
  + looks.map((look) => `<xf numFmtId="${formats[look]}" fontId="${look.startsWith('bold') ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${look.startsWith('bold') ? ' applyFont="1"' : ''}/>`).join('')
  + '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const styleOf = Object.fromEntries(looks.map((look, index) => [look, index])) as Readonly<Record<Look, number>>; // one per look, just made

/** Excel reads `_x0041_` in a text as the letter A (ST_Xstring, ECMA-376 part 1, 22.9.2.19): its own underscore is written the same way. */
export function escapeHexadecimals(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A text as a spreadsheet keeps it, letter by letter. It stands in the cell itself: a table of texts would be in memory until the end. */
export function textCell(address: string, text: string, bold = false): string {
  return `<c r="${address}" s="${bold ? styleOf.boldText : styleOf.text}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeHexadecimals(text))}</t></is></c>`;
}

/** An amount in plain decimals, with as many digits after the mark as the currency has: 1200 yen are no 1200.00. */
export function amountCell(address: string, amount: string, currency: string, bold = false): string {
  const isWhole = isCurrency(currency) && minorDigits[currency] === 0;
  const look: Look = bold ? (isWhole ? 'boldWholeAmount' : 'boldAmount') : isWhole ? 'wholeAmount' : 'amount';
  return number(address, look, amount);
}

const number = (address: string, look: Look, value: string): string => `<c r="${address}" s="${styleOf[look]}"><v>${value}</v></c>`;

/** Days since the last of 1899, as spreadsheets count; from March 1900 on they agree about it. */
const toSerial = (instant: number): number => Math.round((instant / 86_400_000 + 25_569) * 1e8) / 1e8;
const firstSerial = 61;

/** The cell of a column's value as `columns.ts` has it; empty when nothing is known. */
export function columnCell(address: string, kind: Column['kind'], value: string, currency: string): string {
  if (value === '') return '';
  switch (kind) {
    case 'text': case 'code': case 'flag': return textCell(address, value);
    case 'decimal': return amountCell(address, value, currency);
    case 'count': return number(address, 'count', value);
    case 'day': case 'instant': {
      const serial = toSerial(Date.parse(kind === 'day' ? `${value}T00:00:00Z` : value));
      return serial < firstSerial ? textCell(address, value) : number(address, kind, String(serial));
    }
  }
}
