import { canonicalText } from '../domain/canonical-text.ts';
import { entryReasonMaxLength, type Entry } from '../domain/entry.ts';
import { factsText, type Finding } from '../domain/findings/finding.ts';
import type { Dismissal, FindingKey } from '../domain/finding-record.ts';
import type { OrderKey } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { addEntry, getEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getFinding, getFindingRecord, putFindingRecord } from '../storage/findings.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** Why findings were not dismissed. */
export type DismissProblem = 'noReason' | 'reasonTooLong';

/** What was said of a finding before, to undo by. */
export interface Dismissed {
  readonly key: FindingKey;
  readonly before: Dismissal | null;
}

/**
 * Keeps a person's word that findings need nothing more, with their reason, which is theirs alone to judge: all of them at once. It holds while
 * the facts stay what they are now. Those that stand no more are passed over. Answers what to undo it by.
 */
export function dismissFindings(
  ctx: AppContext, { keys, reason }: { readonly keys: readonly FindingKey[]; readonly reason: string },
): Promise<Result<readonly Dismissed[], DismissProblem | StorageFailure>> {
  const words = readReason(reason);
  if (!words.ok) return Promise.resolve(words);
  return changeLedger(ctx.db, async (tx) => {
    const dismissed: Dismissed[] = [];
    for (const key of keys) {
      const kept = await getFinding(tx, key);
      if (kept === undefined) continue;
      const { finding, record } = kept;
      await say(tx, ctx, finding, record.since, record.dismissal, { reason: words.value, at: ctx.now(), facts: factsText(finding.facts) });
      dismissed.push({ key, before: record.dismissal });
    }
    return ok(dismissed);
  });
}

/** The same of one finding as it was read a moment ago, whether the ledger was examined since or not. Answers the place of its entry, to undo it by. */
export function dismissFinding(
  ctx: AppContext, { finding, reason }: { readonly finding: Finding; readonly reason: string },
): Promise<Result<{ readonly seq: number }, DismissProblem | StorageFailure>> {
  const words = readReason(reason);
  if (!words.ok) return Promise.resolve(words);
  return changeLedger(ctx.db, async (tx) => {
    const record = await getFindingRecord(tx, finding.key);
    const dismissal = { reason: words.value, at: ctx.now(), facts: factsText(finding.facts) };
    return ok({ seq: await say(tx, ctx, finding, record?.since ?? ctx.now(), record?.dismissal ?? null, dismissal) });
  });
}

function readReason(reason: string): Result<string, DismissProblem> {
  const words = reason.trim();
  if (words === '') return err('noReason');
  return words.length > entryReasonMaxLength ? err('reasonTooLong') : ok(words);
}

/** Takes dismissals back: the findings stand as they did before. Those that vanished since are passed over. */
export function reopenFindings(ctx: AppContext, { dismissed }: { readonly dismissed: readonly Dismissed[] }): Promise<Result<null, StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    for (const { key, before } of dismissed) {
      const kept = await getFinding(tx, key);
      if (kept !== undefined) await say(tx, ctx, kept.finding, kept.record.since, kept.record.dismissal, before);
    }
    return ok(null);
  });
}

/**
 * Takes back the dismissal an entry tells of: the finding stands as it did before. Errors: `notFound` for an entry that tells of none of a
 * finding that names the order; `superseded` when the finding vanished since or more was said of it.
 */
export function takeBackDismissal(
  ctx: AppContext, { orderKey, key, seq }: { readonly orderKey: OrderKey; readonly key: FindingKey; readonly seq: number },
): Promise<Result<null, 'notFound' | 'superseded' | StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const [entry, kept] = await Promise.all([getEntry(tx, seq), getFinding(tx, key)]);
    if (kept === undefined) return err('superseded' as const);
    const { finding, record } = kept;
    if (entry?.action !== 'findingDismissed' || entry.subject !== subjectOf(finding) || !finding.orderKeys.includes(orderKey)) return err('notFound' as const);
    if (record.dismissal === null || canonicalText(record.dismissal) !== canonicalText(entry.after?.['dismissal'])) return err('superseded' as const);
    const before = (entry.before?.['dismissal'] ?? null) as Dismissal | null; // written by us, below
    await say(tx, ctx, finding, record.since, record.dismissal, before);
    return ok(null);
  });
}

async function say(
  tx: WriteTransaction, ctx: AppContext, finding: Finding, since: number, before: Dismissal | null, dismissal: Dismissal | null,
): Promise<number> {
  const { key, facts } = finding;
  await putFindingRecord(tx, finding, { key, since, dismissal });
  return addEntry(tx, {
    at: ctx.now(), actor: 'person', action: dismissal === null ? 'findingReopened' : 'findingDismissed', subject: subjectOf(finding),
    before: { finding: facts.code, dismissal: before }, after: { finding: facts.code, dismissal },
    ...(dismissal === null ? {} : { reason: dismissal.reason }),
  });
}

/** Whose history tells of it: a list has none. */
function subjectOf({ subject, orderKeys: [orderKey] }: Finding): Entry['subject'] {
  return subject.startsWith('list/') && orderKey !== undefined ? `order/${orderKey}` : subject;
}
