import type { Instant } from '../../domain/plain-date.ts';
import { escapeXml } from '../xml.ts';
import { zipPieces, type ZippedFile } from '../zip.ts';
import { styleSheet } from './cells.ts';
import { sheetXml } from './sheet-xml.ts';
import type { Sheet } from './sheet.ts';

/** A sheet with its contents as the workbook holds them. */
export interface WrittenSheet {
  readonly name: string;
  readonly xml: Iterable<string>;
}

/** A sheet, to be written when the workbook is read. */
export function writtenSheet<Row>(sheet: Sheet<Row>): WrittenSheet {
  return { name: sheet.name, xml: sheetXml(sheet) };
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const package2006 = 'http://schemas.openxmlformats.org/package/2006';
const office2006 = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main2006 = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spreadsheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook (XLSX, ECMA-376) in pieces, made while they are asked for: a sheet's rows are read once, and never in memory as XML
 * as a whole. Written by hand because it needs five small parts, and because the libraries keep every cell as an object: a
 * hundred thousand rows took them minutes and more than a gigabyte.
 */
export function workbookPieces(sheets: readonly WrittenSheet[], writtenAt: Instant): Generator<Uint8Array<ArrayBuffer>> {
  const part = (name: string, text: string): ZippedFile => ({ name, pieces: [declaration + text] });
  const numbers = sheets.map((_, index) => index + 1);
  const relation = (id: number, type: string, target: string): string => `<Relationship Id="rId${id}" Type="${office2006}/${type}" Target="${target}"/>`;
  return zipPieces([
    part('[Content_Types].xml', `<Types xmlns="${package2006}/content-types">`
      + `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
      + `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheetml}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheetml}.styles+xml"/>`
      + `${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${spreadsheetml}.worksheet+xml"/>`).join('')}</Types>`),
    part('_rels/.rels', `<Relationships xmlns="${package2006}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    part('xl/workbook.xml', `<workbook xmlns="${main2006}" xmlns:r="${office2006}"><sheets>`
      + `${sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`),
    part('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${package2006}/relationships">`
      + numbers.map((number) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`)).join('')
      + `${relation(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`),
    part('xl/styles.xml', styleSheet),
    ...sheets.map(({ xml }, index): ZippedFile => ({ name: `xl/worksheets/sheet${index + 1}.xml`, pieces: xml })),
  ], writtenAt);
}
