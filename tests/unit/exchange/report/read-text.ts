import type { Report } from '../../../../lib/domain/report.ts';
import type { ReportFailure } from '../../../../lib/domain/report-problem.ts';
import type { Result } from '../../../../lib/domain/result.ts';
import type { ReadingOptions } from '../../../../lib/exchange/report/gather-report.ts';
import { readReport } from '../../../../lib/exchange/report/read-report.ts';

/** Bytes as they come from a file, `size` at a time. */
export async function* pieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads bytes as a report. */
export function readBytes(bytes: Uint8Array, size?: number, options?: ReadingOptions): Promise<Result<Report, ReportFailure>> {
  return readReport(pieces(bytes, size), options);
}

/** Reads text as a report in UTF-8. */
export function readText(text: string, size?: number): Promise<Result<Report, ReportFailure>> {
  return readBytes(new TextEncoder().encode(text), size);
}

/** The report of a text that must be one. */
export async function reportOf(text: string): Promise<Report> {
  const report = await readText(text);
  if (!report.ok) throw new Error(`Not read: ${JSON.stringify(report.error)}`);
  return report.value;
}

/** `text` in UTF-16 or Windows-1252, without a byte order mark. Windows-1252 for characters of Latin-1 only. */
export function encode(text: string, encoding: 'utf-16le' | 'utf-16be' | 'windows-1252'): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  if (encoding === 'windows-1252') return Uint8Array.from(units);
  return Uint8Array.from(units.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}
