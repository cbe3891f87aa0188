import type { Currency } from '../../domain/currency.ts';
import type { ColumnMapping } from '../../domain/po-import/column-mapping.ts';
import { customIdOf, type ImportField } from '../../domain/po-import/import-field.ts';
import type { ImportedLine, ImportedPurchaseOrder, ImportProblem, ImportReason } from '../../domain/po-import/imported.ts';
import type { Table, TableCell, TableRow } from '../../domain/po-import/table.ts';
import type { PoNumber } from '../../domain/po-number.ts';
import { cleanTitle } from '../../domain/purchase-order.ts';
import type { Result } from '../../domain/result.ts';
import { oneLine, shorten } from '../report/cell.ts';
import { readAsin, readCurrency, readImportedDay, readMoney, readNumber, readState, readUnits, textOf, type CellConventions } from './cell-reader.ts';

/** What one row states: of the PO as a whole, and of one line of it. */
export interface ReadRow {
  readonly number: PoNumber;
  readonly stated: Pick<ImportedPurchaseOrder, 'state' | 'details' | 'budget'>;
  readonly line: ImportedLine | null;
}

/** Reads the rows of a table by a mapping, and tells what is wrong with them. */
export class RowReader {
  readonly problems: ImportProblem[] = [];
  private readonly table: Table;
  private readonly mapping: ColumnMapping;
  private readonly conventions: CellConventions;
  private readonly places: ReadonlyMap<ImportField, number>;
  private row: TableRow = { line: 0, cells: [] };
  private number: PoNumber | null = null;
  private isSound = true;

  constructor(table: Table, mapping: ColumnMapping, conventions: CellConventions) {
    this.table = table;
    this.mapping = mapping;
    this.conventions = conventions;
    this.places = new Map(mapping.fields.flatMap((field, at) => (field === null ? [] : [[field, at] as const])));
  }

  /** What the row states, with `sound` false when some of it could not be read. Undefined when not even its PO is known. */
  read(row: TableRow): (ReadRow & { readonly sound: boolean }) | undefined {
    this.row = row;
    this.number = null;
    this.isSound = true;
    const number = readNumber(this.cell('number'));
    if (!number.ok) {
      this.tell('number', number.error);
      return undefined;
    }
    this.number = number.value;
    const currency = this.take('currency', readCurrency) ?? this.mapping.currency;
    const stated = { state: this.take('state', readState) ?? null, details: this.details(), budget: this.money('budget', currency) };
    const line = this.line(currency);
    return { number: number.value, stated, line, sound: this.isSound };
  }

  /** Tells what is wrong with a field of a row, under the name its column has in the file. */
  tell(field: ImportField, reason: ImportReason, row = this.row, number: string | null = this.number): void {
    const at = this.places.get(field);
    this.problems.push({
      line: row.line, column: at === undefined ? null : this.table.columns[at] ?? null, reason, number,
      value: at === undefined ? '' : shorten(textOf(row.cells[at] ?? '')),
    });
    this.isSound = false;
  }

  private cell(field: ImportField): TableCell {
    return this.row.cells[this.places.get(field) ?? -1] ?? '';
  }

  /** What a field states; undefined when nothing stands there, or nothing that can be read. */
  private take<T>(field: ImportField, read: (cell: TableCell) => Result<T, ImportReason>): T | undefined {
    const cell = this.cell(field);
    if (cell === '') return undefined;
    const value = read(cell);
    if (value.ok) return value.value;
    this.tell(field, value.error);
    return undefined;
  }

  private money(field: 'budget' | 'lineUnitPrice', currency: Currency | null) {
    return this.take(field, (cell) => readMoney(cell, currency, this.conventions)) ?? null;
  }

  private details(): ImportedPurchaseOrder['details'] {
    const words = (field: ImportField): string => oneLine(textOf(this.cell(field))).trim();
    const texts = (['owner', 'department', 'costCentre', 'glCode', 'project'] as const)
      .map((field) => [field, words(field)] as const).filter(([, text]) => text !== '');
    const days = (['validFrom', 'validUntil'] as const)
      .map((field) => [field, this.take(field, (cell) => readImportedDay(cell, this.conventions))] as const).filter(([, day]) => day !== undefined && day !== null);
    const custom = [...this.places.keys()].flatMap((field) => {
      const id = customIdOf(field);
      return id === undefined || words(field) === '' ? [] : [[id, words(field)] as const];
    });
    const title = cleanTitle(textOf(this.cell('title')));
    const supplier = words('supplier');
    return {
      ...(title === '' ? {} : { title }),
      ...Object.fromEntries([...texts, ...days]),
      ...(supplier === '' ? {} : { suppliers: [supplier] }),
      ...(custom.length === 0 ? {} : { customValues: Object.fromEntries(custom) }),
    };
  }

  private line(currency: Currency | null): ImportedLine | null {
    const line: ImportedLine = {
      asin: this.take('lineAsin', readAsin) ?? null,
      text: oneLine(textOf(this.cell('lineText'))).trim(),
      quantity: this.take('lineQuantity', (cell) => readUnits(cell, this.conventions)) ?? null,
      unitPrice: this.money('lineUnitPrice', currency),
    };
    if (line.asin !== null || line.text !== '') return line;
    if (line.quantity !== null || line.unitPrice !== null) this.tell(line.quantity === null ? 'lineUnitPrice' : 'lineQuantity', 'lineWithoutText');
    return null;
  }
}
