import type { PanelUndo } from '../domain/badge-view.ts';
import type { FindingKey } from '../domain/finding-record.ts';
import type { OrderKey } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { getEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { takeBackDismissal } from './dismiss-findings.ts';
import { takeBackDecision, type TakeBackProblem } from './take-back.ts';

/** Takes back what was done in the panel of an order's badge. What is not about this order is not found, whatever the page says. */
export async function undoInPanel(ctx: AppContext, orderKey: OrderKey, undo: PanelUndo): Promise<Result<null, TakeBackProblem | StorageFailure>> {
  const { seq } = undo;
  if (undo.kind === 'undoDismiss') return takeBackDismissal(ctx, { orderKey, seq, key: undo.key as FindingKey }); // a key of nothing finds nothing
  const isItsOwn = await readLedger(ctx.db, async (tx) => {
    const entry = await getEntry(tx, seq);
    return ok(entry?.subject === `order/${orderKey}` && entry.action === 'orderReceived');
  });
  if (!isItsOwn.ok) return isItsOwn;
  if (!isItsOwn.value) return err('notFound');
  const undone = await takeBackDecision(ctx, seq, 'undo');
  return undone.ok ? ok(null) : undone;
}
