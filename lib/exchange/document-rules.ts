import type { HistoryRow } from '../domain/history.ts';
import type { ExportFile } from './export-format.ts';
import type { ExportOptions } from '../domain/export-options.ts';
import { sortOut, type DocumentLine, type OrderDocument } from './order-documents.ts';
import type { Rejection } from './rejection.ts';
import { judgeField, type FieldRule } from './ruled-column.ts';
import { isXmlText, xmlPieces, type XmlElement } from './xml.ts';

/** A field of a document that another program reads, by its name in the format, and what it accepts there. */
export interface RuledField<Of> extends FieldRule {
  readonly field: string;
  readonly value: (of: Of, options: ExportOptions) => string;
}

/** A kind of XML document with a purchase order in it. */
export interface DocumentFormat {
  readonly header: readonly RuledField<OrderDocument>[];
  readonly line: readonly RuledField<DocumentLine>[];
  readonly toXml: (document: OrderDocument, options: ExportOptions, position: number) => XmlElement;
  /** The document type declaration with its line end; empty when there is none. */
  readonly documentType: string;
}

// An id that lost a character is another id. Texts in words may lose what no document can hold.
function judge<Of>(fields: readonly RuledField<Of>[], of: Of, options: ExportOptions, row: number): Rejection[] {
  return fields.flatMap((each) => {
    const value = each.value(of, options);
    const code = judgeField(each, value) ?? (isXmlText(value) ? undefined : 'character');
    return code === undefined ? [] : [{ row, field: each.field, code, value }];
  });
}

function sorted({ header, line }: DocumentFormat, rows: readonly HistoryRow[], options: ExportOptions): ReturnType<typeof sortOut> {
  return sortOut(rows, (document, row) => [
    ...judge(header, document, options, row),
    ...document.lines.flatMap((each) => judge(line, each, options, each.row)),
  ]);
}

/** What the program would refuse. */
export function checkDocuments(format: DocumentFormat, rows: readonly HistoryRow[], options: ExportOptions): readonly Rejection[] {
  return sorted(format, rows, options).rejections;
}

/** One file for each purchase order: a document of these standards holds one order. */
export function writeDocuments(format: DocumentFormat, rows: readonly HistoryRow[], options: ExportOptions): readonly ExportFile[] {
  return sorted(format, rows, options).documents.map((document, index, all) => ({
    name: all.length === 1 ? '' : document.number,
    pieces: xmlPieces(format.toXml(document, options, index + 1), format.documentType),
  }));
}
