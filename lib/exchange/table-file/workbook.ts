import type { TableFailure } from '../../domain/po-import/table.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { type NumberFormat, StyleReader } from './number-formats.ts';
import { SharedStringReader } from './shared-strings.ts';
import { type XmlHandler, XmlScanner } from './xml-scanner.ts';
import { unpack, zipParts, type ZipPart } from './zip-parts.ts';

/** A sheet of a workbook that people see. */
interface SheetEntry {
  readonly name: string;
  readonly part: ZipPart;
}

/** An .xlsx file, ready to have its sheets read. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Reads one part; see `unpack` for the errors. */
  readonly read: (part: ZipPart, handler: XmlHandler) => Promise<Result<null, TableFailure>>;
}

/** The sheets as `xl/workbook.xml` lists them; hidden ones are nobody's list of POs. */
class WorkbookReader implements XmlHandler {
  readonly sheets: { readonly name: string; readonly relation: string }[] = [];
  from1904 = false;

  open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'workbookPr') this.from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
    if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return;
    this.sheets.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '' });
  };

  close = (): void => undefined;

  text = (): void => undefined;
}

/** Which part each relation of the workbook means. */
class RelationReader implements XmlHandler {
  readonly targets = new Map<string, { readonly path: string; readonly type: string }>();

  open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
    const target = attribute('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    this.targets.set(attribute('Id') ?? '', { path, type: (attribute('Type') ?? '').split('/').at(-1) ?? '' });
  };

  close = (): void => undefined;

  text = (): void => undefined;
}

/** Opens an .xlsx file: its sheets, texts and formats. Errors: `openDocument` for LibreOffice's own kind, `damaged`, `zip`, and those of `unpack`. */
export async function openWorkbook(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Result<Workbook, TableFailure>> {
  const parts = zipParts(bytes);
  if (parts === undefined) return err({ code: 'damaged' });
  const book = parts.get('xl/workbook.xml');
  if (book === undefined) return err({ code: parts.has('content.xml') ? 'openDocument' : 'zip' });
  const read: Workbook['read'] = async (part, handler) => {
    const scanner = new XmlScanner(handler);
    const done = await unpack(bytes, part, (text) => scanner.push(text), signal);
    return done.ok && !scanner.isComplete ? err({ code: 'damaged' }) : done;
  };
  const [workbook, relations, styles, strings] = [new WorkbookReader(), new RelationReader(), new StyleReader(), new SharedStringReader()];
  const relationsPart = parts.get('xl/_rels/workbook.xml.rels');
  if (relationsPart === undefined) return err({ code: 'damaged' });
  const partOf = (type: string): ZipPart | undefined => parts.get([...relations.targets.values()].find((each) => each.type === type)?.path ?? '');
  for (const [part, handler] of [[book, workbook], [relationsPart, relations]] as const) {
    const done = await read(part, handler);
    if (!done.ok) return done;
  }
  for (const [part, handler] of [[partOf('styles'), styles], [partOf('sharedStrings'), strings]] as const) {
    const done = part === undefined ? ok(null) : await read(part, handler);
    if (!done.ok) return done;
  }
  const sheets = workbook.sheets.flatMap(({ name, relation }) => {
    const part = parts.get(relations.targets.get(relation)?.path ?? '');
    return part === undefined ? [] : [{ name, part }];
  });
  return sheets.length === 0
    ? err({ code: 'damaged' })
    : ok({ sheets, from1904: workbook.from1904, texts: strings.texts, formats: styles.formats, read });
}
