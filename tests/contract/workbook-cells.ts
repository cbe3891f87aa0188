import { strFromU8, unzipSync } from 'fflate';
import { rootOf } from './content-models.ts';

/** A cell as the file has it: numbers as they are written, its format looked up. */
export interface Cell {
  readonly type: string;
  readonly value: string;
  readonly format: string;
  readonly formula: boolean;
}

/** A workbook, read by a way of our own. */
export interface ReadWorkbook {
  readonly part: (path: string) => Element;
  readonly sheetNames: readonly (string | null)[];
  /** The cells of a sheet, counted from 1, by their address. */
  readonly cellsOf: (sheet: number) => Readonly<Record<string, Cell>>;
}

/** Opens a workbook. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const files = unzipSync(bytes);
  const part = (path: string): Element => rootOf(strFromU8(files[path] ?? new Uint8Array()));
  const styles = part('xl/styles.xml');
  const own = new Map([...styles.getElementsByTagName('numFmt')].map((each) => [each.getAttribute('numFmtId'), each.getAttribute('formatCode')]));
  const given: Readonly<Record<string, string>> = { 1: '0', 3: '#,##0', 4: '#,##0.00', 49: '@' };
  const formats = [...(styles.getElementsByTagName('cellXfs')[0]?.children ?? [])].map((each) => {
    const id = each.getAttribute('numFmtId') ?? '';
    return own.get(id) ?? given[id] ?? id;
  });
  const cellsOf = (sheet: number): Readonly<Record<string, Cell>> =>
    Object.fromEntries([...part(`xl/worksheets/sheet${sheet}.xml`).getElementsByTagName('c')].map((cell): [string, Cell] => [cell.getAttribute('r') ?? '', {
      type: cell.getAttribute('t') ?? 'n', value: cell.textContent ?? '', format: formats[Number(cell.getAttribute('s') ?? 0)] ?? '',
      formula: cell.getElementsByTagName('f').length > 0,
    }]));
  return { part, cellsOf, sheetNames: [...part('xl/workbook.xml').getElementsByTagName('sheet')].map((each) => each.getAttribute('name')) };
}
