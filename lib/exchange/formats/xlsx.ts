import type { CellObject, Feature, Row, Sheet as WrittenSheet, SheetData } from 'write-excel-file/universal';
import { isCurrency, minorDigits } from '../../domain/currency.ts';
import type { HistoryRow } from '../../domain/history.ts';
import { columns, type Column } from '../columns.ts';
import { toDecimal } from '../decimal.ts';
import type { ExportFormat } from '../export-format.ts';
import type { Rejection } from '../rejection.ts';
import { sheetsOf, type Sheet } from '../sheets.ts';

// https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
const maxRows = 1_048_576;
const maxCellLength = 32_767;

const bold = { fontWeight: 'bold' } as const;
/** `@` is Excel's format of a text: it neither drops a leading zero nor runs what begins like a formula. */
const asText = (value: string): CellObject => ({ type: String, format: '@', value: escapeHexadecimals(value) });

/** Excel reads `_x0041_` in a text as the letter A (ST_Xstring, ECMA-376 part 1, 22.9.2.19): its own underscore is written the same way. */
function escapeHexadecimals(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function toCell<Of>(column: Column<Of>, row: Of, amountFormat: string): CellObject | null {
  const value = column.cell(row);
  if (value === '') return null;
  switch (column.kind) {
    case 'text': case 'code': case 'flag': return asText(value);
    case 'day': return { type: Date, format: 'yyyy-mm-dd', value: new Date(`${value}T00:00:00Z`) };
    case 'instant': return { type: Date, format: 'yyyy-mm-dd hh:mm:ss', value: new Date(value) };
    case 'decimal': return { type: Number, format: amountFormat, value: Number(value) };
    case 'count': return { type: Number, format: '0', value: Number(value) };
  }
}

/** As many digits after the mark as the currency has: 1200 yen are no 1200.00. */
function amountFormat(currency: string): string {
  return isCurrency(currency) && minorDigits[currency] === 0 ? '#,##0' : '#,##0.00';
}

function currencyOf<Of>(columns: readonly Column<Of>[], row: Of): string {
  return columns.find(({ key }) => key === 'currency')?.cell(row) ?? '';
}

/** Sums in whole minor units, a line for each currency. Values and no formulas: they are right wherever the file is only looked at. */
function totalRows<Of>({ columns, rows, totals }: Sheet<Of>): Row[] {
  const sums = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const currency = currencyOf(columns, row);
    if (!isCurrency(currency)) continue;
    const ofCurrency = sums.get(currency) ?? new Map<string, number>();
    sums.set(currency, ofCurrency);
    for (const { key, cell } of columns) {
      const amount = totals.includes(key) ? cell(row) : '';
      if (amount !== '') ofCurrency.set(key, (ofCurrency.get(key) ?? 0) + Number(amount.replace('.', '')));
    }
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, ofCurrency]) => columns.map(({ key }, index): CellObject | null => {
    if (index === 0) return { ...asText('Total'), ...bold };
    if (key === 'currency') return { ...asText(currency), ...bold };
    const sum = ofCurrency.get(key);
    return sum === undefined || !isCurrency(currency) ? null
      : { type: Number, format: amountFormat(currency), value: Number(toDecimal({ amount: sum, currency })), ...bold };
  }));
}

const widths: Readonly<Record<Column['kind'], number>> = { text: 24, code: 20, day: 12, instant: 20, decimal: 14, count: 10, flag: 10 };

function written<Of>(sheet: Sheet<Of>): WrittenSheet<Blob> {
  const { name, columns, rows } = sheet;
  const totals = totalRows(sheet);
  const data: SheetData = [
    columns.map(({ head }) => ({ ...asText(head), ...bold })),
    ...rows.map((row) => {
      const format = amountFormat(currencyOf(columns, row));
      return columns.map((column) => toCell(column, row, format));
    }),
    // An empty line keeps the totals out of what is sorted and filtered.
    ...(totals.length === 0 ? [] : [columns.map(() => null), ...totals]),
  ];
  return { sheet: name, data, columns: columns.map(({ kind }) => ({ width: widths[kind] })), stickyRowsCount: 1, stickyColumnsCount: 1 };
}

/** The filter row. It stands right behind the cells (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
function filterRow(ranges: readonly string[]): Feature<Blob> {
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': {
    transform: (content, _, { sheetIndex }) => content.replace('</sheetData>', `</sheetData><autoFilter ref="${ranges[sheetIndex] ?? 'A1'}"/>`),
  } } } };
}

// What the other sheets say of a row is in its cells here too.
function check(rows: readonly HistoryRow[]): readonly Rejection[] {
  const texts = columns.filter(({ kind }) => kind === 'text');
  return rows.flatMap((row, index): Rejection[] => {
    // Head, empty line and a total for each currency need room too.
    if (index >= maxRows - 30) return [{ row: index, field: 'PO history', code: 'tooManyRows', value: '' }];
    return texts.flatMap(({ head, cell }) => {
      const value = cell(row);
      return escapeHexadecimals(value).length > maxCellLength ? [{ row: index, field: head, code: 'tooLong' as const, value }] : [];
    });
  });
}

/** A workbook with the history, the purchase orders, the orders and their lines. The writer is loaded when it is wanted. */
export const xlsx: ExportFormat = {
  code: 'xlsx', extension: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', needs: [],
  check,
  write: async (rows) => {
    const [{ default: writeXlsxFile }, { getCellAddress }] = await Promise.all([import('write-excel-file/universal'), import('write-excel-file/utility')]);
    const refused = new Set(check(rows).map(({ row }) => row));
    const [history, purchaseOrders, orders, lines] = sheetsOf(rows.filter((_, index) => !refused.has(index)));
    const ranges = [history, purchaseOrders, orders, lines].map((sheet) => `A1:${getCellAddress(sheet.rows.length, sheet.columns.length - 1)}`);
    const file = await writeXlsxFile([written(history), written(purchaseOrders), written(orders), written(lines)], { features: [filterRow(ranges)] }).toBlob();
    return [{ name: '', pieces: [new Uint8Array(await file.arrayBuffer())] }];
  },
};
