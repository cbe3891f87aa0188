import { ok, type Result } from '../domain/result.ts';
import { announceChange } from '../storage/changes.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { addFindings, clearFound, forgetVanished, putExamination, replaceFindings } from '../storage/findings.ts';
import { countOrders } from '../storage/order-list.ts';
import { countPurchaseOrders } from '../storage/purchase-orders.ts';
import { changeFindings, readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { nextStep, type ExaminationStep } from './findings/examination-step.ts';
import { readPolicy } from './read-policy.ts';

/** How to watch and to stop examining. */
interface Watched {
  /** How many of how many records were examined. Told only while everything is examined. */
  readonly onProgress?: (examined: number, of: number) => void;
  readonly signal?: AbortSignal;
  /** Follow what changed, and leave examining everything to a page where somebody sees it. */
  readonly followOnly?: boolean;
}

/**
 * Brings the findings up to date. The first time everything is examined, slice by slice; from then on only what the audit
 * trail tells of. Where it was stopped it goes on the next time. Answers whether any finding differs.
 */
export async function examineLedger(ctx: AppContext, { onProgress, signal, followOnly = false }: Watched = {}): Promise<Result<boolean, StorageFailure>> {
  await readPolicy(ctx);
  let differs = false;
  let examined = 0;
  let of: number | null = null;
  while (signal?.aborted !== true) {
    const step: Result<ExaminationStep | null, StorageFailure> = await readLedger(ctx.db, async (tx) => ok(await nextStep(tx, ctx)));
    if (!step.ok) return step;
    if (step.value === null) break;
    const { after, sweep, subjects, found } = step.value;
    if (followOnly && (after.next !== null || sweep !== null)) break;
    const written = await changeFindings(ctx.db, async (tx) => {
      if (sweep === 'found') await clearFound(tx);
      const isAnew = after.next !== null || sweep !== null;
      const changed = isAnew ? false : await replaceFindings(tx, subjects, found, ctx.now());
      if (isAnew) await addFindings(tx, found, ctx.now());
      if (sweep === 'vanished') await forgetVanished(tx);
      await putExamination(tx, after);
      return ok(changed || sweep !== null);
    });
    if (!written.ok) return written;
    differs ||= written.value;
    if (after.next === null) continue;
    of ??= await countAll(ctx);
    examined += step.value.examined;
    onProgress?.(Math.min(examined, of), of);
  }
  if (differs) announceChange();
  return ok(differs);
}

async function countAll({ db }: AppContext): Promise<number> {
  const counted = await readLedger(db, async (tx) => ok((await countOrders(tx, 'byDay')) + (await countPurchaseOrders(tx))));
  return counted.ok ? counted.value : 0;
}
