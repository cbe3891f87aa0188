import type { ReportFailure } from '../../domain/report-problem.ts';

type OtherKind = Extract<ReportFailure['code'], 'zip' | 'spreadsheet' | 'pdf' | 'webPage' | 'json'>;

/** Files that are often renamed to .csv, by their first bytes. */
const signatures: readonly (readonly [kind: OtherKind, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]], ['zip', [0x50, 0x4b, 0x05, 0x06]], ['zip', [0x1f, 0x8b]], ['zip', [0x37, 0x7a, 0xbc, 0xaf]], ['zip', [0x52, 0x61, 0x72, 0x21]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]], ['pdf', [0x25, 0x50, 0x44, 0x46]],
];
// The names of the parts inside an .xlsx or .ods file stand in the archive unpacked.
const spreadsheetPart = /\[Content_Types\]\.xml|xl\/|application\/vnd\.oasis\.opendocument\.spreadsheet/;

/** What a file is instead of text with columns, by its first bytes; undefined when nothing says so. */
export function otherKind(start: Uint8Array): OtherKind | undefined {
  const kind = signatures.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))?.[0];
  const text = new TextDecoder('latin1').decode(start.subarray(0, 4096));
  if (kind === 'zip' && spreadsheetPart.test(text)) return 'spreadsheet';
  if (kind !== undefined) return kind;
  const words = text.replace(/^(?:ï»¿)?\s*/, '');
  if (/^<(?:!doctype|html|head|body|table|\?xml|!--)/i.test(words)) return 'webPage';
  return /^(?:\{\s*["}]|\[\s*[[{"\d\]])/.test(words) ? 'json' : undefined;
}
