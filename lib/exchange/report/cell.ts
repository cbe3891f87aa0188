const missing = /^n(?:\/a|ot available|ot applicable)$/i;
const unwrapped = /^=\s*"((?:[^"]|"")*)"$/;
const blank = /[^\S ]|  /;

/** A cell without what keeps spreadsheets from changing it: `="00123"` is 00123. Spaces around it go; a missing value (`N/A`) is empty. */
export function cleanCell(cell: string): string {
  let text = cell.trim();
  if (text.charCodeAt(0) === 61) {
    const inner = unwrapped.exec(text)?.[1];
    if (inner !== undefined) text = inner.replaceAll('""', '"').trim();
  }
  const first = text.charCodeAt(0) | 32;
  return first === 110 && missing.test(text) ? '' : text;
}

/** `text` on one line, with single spaces. */
export function oneLine(text: string): string {
  return blank.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** A piece of text short enough to show and to keep. */
export function shorten(text: string, length = 120): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** A copy of a text cut out of a larger one, which would otherwise stay in memory as long as the piece does. */
export function own(text: string): string {
  return text.length < 13 ? text : `${text} `.slice(0, -1);
}
