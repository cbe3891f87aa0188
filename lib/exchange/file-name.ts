import type { PlainDate } from '../domain/plain-date.ts';

/** Longest part of a name that comes from a PO number, in characters. */
const longestPart = 60;

/** Names Windows keeps for devices, whatever follows the point. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** `text` as a part of a file name on any system: what one might refuse becomes a dash. Empty when nothing is left. */
export function safeName(text: string): string {
  const safe = [...text.replace(/[^\p{L}\p{N}._-]+/gu, '-')].slice(0, longestPart).join('').replace(/^[.-]+|[.-]+$/g, '');
  return device.test(safe) ? `_${safe}` : safe;
}

/** Name of an export on a day: `po-ledger-PO-1001-2026-11-23.csv`. `parts`: what it is of, empty ones are left out. */
export function exportFileName(parts: readonly string[], today: PlainDate, extension: string): string {
  return `${['po-ledger', ...parts.map(safeName), today].filter((part) => part !== '').join('-')}.${extension}`;
}

/** Safe names for files that lie together, in their order. Two that would be the same, also where capitals do not count, are numbered. */
export function namesTogether(names: readonly string[], extension: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const safe = safeName(name) || String(index + 1);
    let unique = safe;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${safe}-${count}`;
    taken.add(unique.toLowerCase());
    return `${unique}.${extension}`;
  });
}
