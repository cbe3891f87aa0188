import { i18n } from '#i18n';
import { formatCount } from '../../lib/i18n/format.ts';

/** From which part of its room on a text's length is shown beside it. */
const nearlyFull = 0.9;

/** Shorter fields need no count: their length is seen. */
const worthCounting = 100;

/** A typed text against the most characters that can be kept of it. Nothing is ever cut while it is typed or pasted. */
interface TypedLength {
  readonly isTooLong: boolean;
  /** How long it is and may be; undefined while there is room enough. */
  readonly count: string | undefined;
  /** What is wrong, without a figure that changes with each key: it is read out once. Undefined when nothing is. */
  readonly problem: string | undefined;
}

/** Measures a text. White space around it is not kept and does not count; `most` null: something else judges it. */
export function typedLength(text: string, most: number | null, locale: string): TypedLength {
  const { length } = text.trim();
  if (most === null || length < nearlyFull * most) return { isTooLong: false, count: undefined, problem: undefined };
  const isTooLong = length > most;
  return {
    isTooLong,
    count: isTooLong || most >= worthCounting ? i18n.t('typed.count', { length: formatCount(length, locale), most: formatCount(most, locale) }) : undefined,
    problem: isTooLong ? i18n.t('typed.tooLong', { most: formatCount(most, locale) }) : undefined,
  };
}
