import type { TableCell } from '../../domain/po-import/table.ts';
import { maxCells, maxColumns, maxRows } from './limits.ts';
import { cellOfNumber, type NumberFormat } from './number-formats.ts';
import { writtenText } from './shared-strings.ts';
import type { XmlHandler } from './xml-scanner.ts';

/** A row of a sheet: its number as the spreadsheet shows it, and its cells up to the last one with something in it. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly TableCell[];
}

/** What a sheet needs of its workbook. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** The place of a column from its letters: A is 0, AA is 26; undefined when there are none. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Gathers the rows of a sheet. A formula is never run: the value the spreadsheet stored with it is taken. */
export class SheetReader implements XmlHandler {
  readonly rows: SheetRow[] = [];
  /** Why no more is read, once something is too much. */
  excess: { readonly code: 'tooManyColumns' | 'tooManyRows'; readonly limit: number } | undefined;
  private readonly context: SheetContext;
  private cells: TableCell[] = [];
  private line = 0;
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private isTaking = false;
  private isReading = false;
  private count = 0;

  constructor(context: SheetContext) {
    this.context = context;
  }

  open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'row') {
      this.line = Number(attribute('r') ?? this.line + 1);
      this.cells = [];
      this.column = -1;
    } else if (name === 'c') {
      this.column = columnOf(attribute('r')) ?? this.column + 1;
      this.type = attribute('t') ?? 'n';
      this.style = Number(attribute('s') ?? 0);
      this.value = '';
    } else if (name === 'rPh') {
      this.isReading = true;
    } else if (name === 'v' || name === 't') {
      this.isTaking = !this.isReading;
    }
  };

  close = (name: string): void => {
    if (name === 'v' || name === 't') this.isTaking = false;
    else if (name === 'rPh') this.isReading = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row' && this.cells.length > 0) this.endRow();
  };

  text = (text: string): void => {
    if (this.isTaking) this.value += text;
  };

  private endCell(): void {
    const cell = this.cell();
    if (cell === '' || this.excess !== undefined) return;
    this.count += 1;
    if (this.column >= maxColumns) this.excess = { code: 'tooManyColumns', limit: maxColumns };
    else if (this.count > maxCells) this.excess = { code: 'tooManyRows', limit: maxRows };
    else {
      while (this.cells.length < this.column) this.cells.push('');
      this.cells[this.column] = cell;
    }
  }

  private endRow(): void {
    if (this.rows.length >= maxRows) this.excess ??= { code: 'tooManyRows', limit: maxRows };
    else this.rows.push({ line: this.line, cells: this.cells });
  }

  private cell(): TableCell {
    const { texts, formats, from1904 } = this.context;
    switch (this.type) {
      case 's': return (texts[Number(this.value)] ?? '').trim();
      case 'n': return cellOfNumber(this.value, formats[this.style] ?? { kind: 'number' }, from1904);
      case 'd': return this.value.slice(0, 10);
      case 'b': return this.value === '1' ? 'TRUE' : 'FALSE';
      default: return writtenText(this.value).trim();
    }
  }
}
