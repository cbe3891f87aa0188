import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { PoNumber } from '../../lib/domain/po-number.ts';

/** File name of an export: all POs, or one. What a file system may refuse in a PO number becomes a dash. */
export function exportName(number: PoNumber | null, today: PlainDate): string {
  if (number === null) return `po-ledger-${today}.csv`;
  const safe = [...number.replace(/[^\p{L}\p{N}._-]+/gu, '-')].slice(0, 60).join('').replace(/^[.-]+|[.-]+$/g, '');
  return safe === '' ? `po-ledger-${today}.csv` : `po-ledger-${safe}-${today}.csv`;
}
