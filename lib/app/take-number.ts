import { judgeByRules, type NumberRules } from '../domain/number-rules/number-rules.ts';
import { turnOfSeries, type HandedOut, type NumberSeries } from '../domain/number-rules/series.ts';
import { dayInZone, type PlainDate } from '../domain/plain-date.ts';
import type { PoNumber } from '../domain/po-number.ts';
import type { FieldProblem } from '../domain/purchase-order-details.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ReadTransaction, WriteTransaction } from '../storage/schema.ts';
import { getCounters, putCounters } from '../storage/settings.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import { takenBy, takenNumbers } from './saved-numbers.ts';

/**
 * Hands out the next number of the organisation's series, in the transaction that saves what it is for: two windows
 * never get the same one, and a number is only used up when something is saved under it. Numbers somebody took by hand
 * are passed over. Errors: there is no series, it gives none, or one that breaks the organisation's own rules.
 */
export async function takeNumber(tx: WriteTransaction, ctx: AppContext, settings: Settings): Promise<Result<PoNumber, FieldProblem>> {
  const turn = await nextTurn(tx, settings, dayInZone(ctx.now(), ctx.localZone));
  if (!turn.ok) return turn;
  const { number, series: { mask, next } } = turn.value;
  const before = await getCounters(tx, mask);
  await putCounters(tx, mask, next);
  await addEntry(tx, { at: ctx.now(), actor: 'person', action: 'numberTaken', subject: `series/${mask}`, before: { next: before }, after: { number, next } });
  return ok(number);
}

/** The number that would be handed out now, for showing it before anything is saved. Another window may take it first. */
export async function readNextNumber(ctx: AppContext): Promise<Result<PoNumber, FieldProblem | StorageFailure>> {
  const policy = await readPolicy(ctx);
  return readLedger(ctx.db, async (tx) => {
    const turn = await nextTurn(tx, await settingsIn(tx, policy), dayInZone(ctx.now(), ctx.localZone));
    return turn.ok ? ok(turn.value.number) : turn;
  });
}

async function nextTurn(tx: ReadTransaction, settings: Settings, today: PlainDate): Promise<Result<HandedOut, FieldProblem>> {
  if (settings.seriesMask === null) return err({ field: 'number', code: 'noSeries' });
  const series = await seriesNow(tx, settings.seriesMask, settings);
  let turn = turnOfSeries(series, today);
  if (turn.ok && (await takenBy(tx, settings.numberRules, turn.value.number)) !== undefined) {
    // Numbers typed by hand, or brought along, stand in the way: perhaps thousands, too many to ask the database one by one.
    const isTaken = await takenNumbers(tx, settings.numberRules);
    while (turn.ok && isTaken(turn.value.number)) turn = turnOfSeries(turn.value.series, today);
  }
  if (!turn.ok) return err({ field: 'number', code: 'series', series: turn.error });
  if (!judgeByRules(turn.value.number, settings.numberRules).ok) return err({ field: 'number', code: 'series', series: { code: 'breaksRules' } });
  return turn;
}

async function seriesNow(
  tx: ReadTransaction, mask: string, { seriesStart, numberRules: { checkDigit } }: { readonly seriesStart: number; readonly numberRules: NumberRules },
): Promise<NumberSeries> {
  return { mask, checkDigit, start: seriesStart, next: await getCounters(tx, mask) };
}
