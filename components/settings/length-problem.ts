import { i18n } from '#i18n';
import { formatCount } from '../../lib/i18n/format.ts';

/** What is said of a setting's text that is longer than can be kept; undefined when it is not. */
export function lengthProblem(text: string, most: number, locale: string): string | undefined {
  const { length } = text.trim();
  return length > most ? i18n.t('typed.row', { length: formatCount(length, locale), most: formatCount(most, locale) }) : undefined;
}

/** The same of a list with one text per line, of which there may be `mostLines`. */
export function linesProblem(lines: readonly string[], { most, mostLines }: { readonly most: number; readonly mostLines: number }, locale: string): string | undefined {
  if (lines.length > mostLines) return i18n.t('typed.lines', { length: formatCount(lines.length, locale), most: formatCount(mostLines, locale) });
  const long = lines.find((line) => line.length > most);
  return long === undefined ? undefined : i18n.t('typed.line', { length: formatCount(long.length, locale), most: formatCount(most, locale) });
}
