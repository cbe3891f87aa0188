import { strToU8, zipSync } from 'fflate';

/** A cell of a sheet as XML: `A1` and what stands inside `<c>`. */
export interface MadeCell {
  readonly at: string;
  /** `s` a shared string, `n` a number, `inlineStr`, `str` the text of a formula, `b`, `d`, `e`. */
  readonly type?: string;
  readonly style?: number;
  readonly inner: string;
}

interface MadeSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly MadeCell[])[];
}

interface MadeBook {
  readonly sheets: readonly MadeSheet[];
  readonly strings?: readonly string[];
  /** Format codes; style n + 1 has the n-th. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function sheetXml({ rows }: MadeSheet): string {
  const xml = rows.map((cells, index) => {
    const written = cells.map(({ at, type, style, inner }) =>
      `<c r="${at}"${style === undefined ? '' : ` s="${style}"`}${type === undefined ? '' : ` t="${type}"`}>${inner}</c>`).join('');
    return `<row r="${index + 1}">${written}</row>`;
  }).join('');
  return `${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${xml}</sheetData></worksheet>`;
}

/** The parts of an .xlsx file, as a spreadsheet program writes them. */
export function workbookParts({ sheets, strings = [], formats = [], from1904 = false }: MadeBook): Record<string, string> {
  const list = sheets.map(({ name, hidden }, index) => `<sheet name="${name}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('');
  const relations = sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('');
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`).join('');
  const styles = ['<xf numFmtId="0"/>', ...formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`)].join('');
  return {
    '[Content_Types].xml': `${head}<Types/>`,
    'xl/workbook.xml': `${head}<workbook xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${relations}<Relationship Id="rId98" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId99" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])),
  };
}

/** A file of such parts. */
export function packed(parts: Readonly<Record<string, string>>): Blob {
  return new Blob([Uint8Array.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))))]);
}

export const workbook = (book: MadeBook): Blob => packed(workbookParts(book));

/** Words in a cell, a number, a formula with its stored value. */
export const words = (at: string, text: string): MadeCell => ({ at, type: 'inlineStr', inner: `<is><t>${text}</t></is>` });
export const number = (at: string, value: number | string, style?: number): MadeCell => ({ at, inner: `<v>${value}</v>`, ...(style === undefined ? {} : { style }) });
