import type { Column } from '../columns.ts';
import { toDecimal } from '../decimal.ts';
import { amountCell, columnCell, textCell } from './cells.ts';
import type { Sheet } from './sheet.ts';
import { Totals } from './totals.ts';

/** How wide a column is, in characters. */
const widths: Readonly<Record<Column['kind'], number>> = { text: 24, code: 20, day: 12, instant: 20, decimal: 14, count: 10, flag: 10 };

/** How many characters a piece has before it is handed on. */
const pieceLength = 64 * 1024;

/** The name of a column, counted from 0: A to Z, AA to AZ … */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}

/**
 * A sheet as SpreadsheetML (CT_Worksheet, ECMA-376 part 1, 18.3.1.99), in pieces: the head, which stays in sight and filters, the
 * rows, and the totals below an empty row, which keeps them out of what is sorted and filtered. Totals are values and no formulas:
 * they are right wherever the file is only looked at.
 */
export function* sheetXml<Row>({ columns, rows, totals }: Sheet<Row>): Generator<string> {
  const names = columns.map((_, index) => columnName(index));
  const sums = new Totals({ totals });
  const rowXml = (number: number, cell: (index: number, address: string) => string): string =>
    `<row r="${number}">${names.map((name, index) => cell(index, `${name}${number}`)).join('')}</row>`;

  let number = 1;
  let piece = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`
    + '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>'
    + `<cols>${columns.map(({ kind }, index) => `<col min="${index + 1}" max="${index + 1}" width="${widths[kind]}" customWidth="1"/>`).join('')}</cols><sheetData>`
    + rowXml(number, (index, address) => textCell(address, columns[index]?.head ?? '', true));
  const currencyColumn = columns.find(({ key }) => key === 'currency');
  for (const row of rows) {
    number += 1;
    const currency = currencyColumn?.cell(row) ?? '';
    piece += rowXml(number, (index, address) => {
      const column = columns[index];
      if (column === undefined) return '';
      const value = column.cell(row);
      sums.add(column.key, value, currency);
      return columnCell(address, column.kind, value, currency);
    });
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  const lastRow = number;
  number += 1;
  for (const { currency, sums: ofCurrency } of sums.all()) {
    number += 1;
    piece += rowXml(number, (index, address) => {
      const key = columns[index]?.key ?? '';
      if (index === 0) return textCell(address, 'Total', true);
      if (key === 'currency') return textCell(address, currency, true);
      const sum = ofCurrency.get(key);
      return sum === undefined ? '' : amountCell(address, toDecimal({ amount: sum, currency }), currency, true);
    });
  }
  yield `${piece}</sheetData><autoFilter ref="A1:${names.at(-1) ?? 'A'}${lastRow}"/></worksheet>`;
}
