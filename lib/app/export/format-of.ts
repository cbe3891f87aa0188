import type { ExportFormat, ExportFormatCode } from '../../exchange/export-format.ts';
import { exportFormats } from '../../exchange/export-formats.ts';

/** The format of a code. */
export function formatOf(code: ExportFormatCode): ExportFormat {
  const format = exportFormats.find((each) => each.code === code);
  if (format === undefined) throw new Error(`No format ${code}`);
  return format;
}
