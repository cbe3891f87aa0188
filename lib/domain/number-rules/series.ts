import type { PlainDate } from '../plain-date.ts';
import { parsePoNumber, poNumberKey, type PoNumber, type PoNumberKey } from '../po-number.ts';
import { err, ok, type Result } from '../result.ts';
import type { CheckDigit } from './check-digit.ts';
import { parseMask, type DateToken, type MaskFailure, type MaskPart } from './mask.ts';
import { dateText, writeMask } from './write-mask.ts';

/** A source of next numbers, such as PO-2026-00042, PO-2026-00043. */
export interface NumberSeries {
  /** With exactly one `{seq:n}`. */
  readonly mask: string;
  /** What `{check}` in the mask stands for. */
  readonly checkDigit: CheckDigit;
  /** The count that comes next, per period (`2026`, `2026-07`, `2026-3`: the mask's own dates; `always` for a mask without any). */
  readonly next: Readonly<Record<string, number>>;
  /** The first count of each period, a whole number from 0. */
  readonly start: number;
}

/** Why a series gives no number. `noCounter`: no `{seq:n}`; `openPlaces`: letters or digits only a person can fill in; `exhausted`: the period's counter is full; `breaksRules`: what it gives is not what the organisation allows. */
export type SeriesProblem =
  | { readonly code: 'noCounter' | 'openPlaces' | 'checkWithoutScheme' | 'badStart' | 'exhausted' | 'notANumber' | 'breaksRules' }
  | { readonly code: 'badMask'; readonly problem: MaskFailure };

/** A number handed out, and the series that will hand out the one after it. The caller stores both in one transaction, or neither. */
export interface HandedOut {
  readonly number: PoNumber;
  readonly series: NumberSeries;
}

const dateTokens: readonly DateToken[] = ['YYYY', 'YY', 'Q', 'MM'];

/** The period of a day in which a mask counts on: what its dates say, so that no two periods write the same number. */
function periodOf(parts: readonly MaskPart[], day: PlainDate): string {
  const said = dateTokens.filter((token) => parts.some((part) => part.kind === 'date' && part.token === token)).map((token) => dateText(token, day));
  return said.length === 0 ? 'always' : said.join('-');
}

/**
 * The number whose turn it is, taken or not. For a caller that has to ask a database: while the number is taken, ask the
 * returned series again. Errors: see `SeriesProblem`.
 */
export function turnOfSeries(series: NumberSeries, today: PlainDate): Result<HandedOut, SeriesProblem> {
  const mask = parseMask(series.mask);
  if (!mask.ok) return err({ code: 'badMask', problem: mask.error });
  const parts = mask.value;
  const counter = parts.find((part) => part.kind === 'counter');
  if (counter === undefined) return err({ code: 'noCounter' });
  if (parts.some(({ kind }) => kind === 'open')) return err({ code: 'openPlaces' });
  if (series.checkDigit === 'none' && parts.some(({ kind }) => kind === 'check')) return err({ code: 'checkWithoutScheme' });
  const period = periodOf(parts, today);
  const count = (Object.hasOwn(series.next, period) ? series.next[period] : undefined) ?? series.start;
  if (!Number.isSafeInteger(count) || count < 0) return err({ code: 'badStart' });
  if (count >= 10 ** counter.width) return err({ code: 'exhausted' });
  const number = parsePoNumber(writeMask(parts, { day: today, count, checkDigit: series.checkDigit }));
  if (!number.ok) return err({ code: 'notANumber' });
  return ok({ number: number.value, series: { ...series, next: { ...series.next, [period]: count + 1 } } });
}

/** The next free number of a series; a number somebody took by hand is passed over. Errors: see `SeriesProblem`. */
export function nextInSeries(series: NumberSeries, today: PlainDate, taken: (key: PoNumberKey) => boolean): Result<HandedOut, SeriesProblem> {
  let turn = turnOfSeries(series, today);
  while (turn.ok && taken(poNumberKey(turn.value.number))) turn = turnOfSeries(turn.value.series, today);
  return turn;
}
