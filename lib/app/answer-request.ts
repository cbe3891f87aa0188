import type { PurchaseOrderId } from '../domain/ids.ts';
import { poNumberKey } from '../domain/po-number.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { PurchaseOrderProblem } from './add-purchase-order.ts';
import type { AppContext } from './context.ts';
import { numberAfter } from './edit-purchase-order.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import { adoptCheckouts, savePurchaseOrder } from './save-purchase-order.ts';

/** What the approver said, as the person records it. */
export type GivenAnswer =
  /** `text`: the final number; null: it stays as it is. */
  | { readonly kind: 'approved'; readonly by: string; readonly text: string | null }
  | { readonly kind: 'rejected'; readonly by: string; readonly reason: string };

/**
 * Records the answer to a request: approved, it is issued under its final number; rejected, it is cancelled. Errors:
 * `notFound`; `notRequested` when no request waits for an answer; what is wrong with the number, `empty` also when a
 * stand-in would stay.
 */
export async function answerRequest(
  ctx: AppContext, { id, answer }: { readonly id: PurchaseOrderId; readonly answer: GivenAnswer },
): Promise<Result<PurchaseOrder, PurchaseOrderProblem | 'notFound' | 'notRequested' | StorageFailure>> {
  const policy = await readPolicy(ctx);
  return changeLedger<PurchaseOrder, PurchaseOrderProblem | 'notFound' | 'notRequested'>(ctx.db, async (tx) => {
    const before = await getPurchaseOrder(tx, id);
    if (before === undefined) return err('notFound');
    const { request } = before;
    if (request === null || request.answer !== null || before.state !== 'requested') return err('notRequested');
    const at = ctx.now();
    if (answer.kind === 'rejected') {
      const { kind, by, reason } = answer;
      const rejected = { ...before, state: 'cancelled' as const, request: { ...request, answer: { kind, at, by: by.trim(), reason: reason.trim() } }, usedAt: at };
      await savePurchaseOrder(tx, ctx, before, rejected, 'purchaseOrderAnswered');
      return ok(rejected);
    }
    if (answer.text === null && request.numberPending) return err('empty');
    const settings = await settingsIn(tx, policy);
    const number = await numberAfter(tx, settings, before, answer.text ?? undefined);
    if (!number.ok) return number;
    const approved: PurchaseOrder = {
      ...before,
      number: number.value,
      numberKey: poNumberKey(number.value),
      state: 'issued',
      request: { ...request, numberPending: false, answer: { kind: 'approved', at, by: answer.by.trim() } },
      usedAt: at,
    };
    await savePurchaseOrder(tx, ctx, before, approved, 'purchaseOrderAnswered');
    await adoptCheckouts(tx, ctx, approved, settings.numberRules);
    return ok((await getPurchaseOrder(tx, id)) ?? approved);
  });
}
