import { detailsProblem } from '../domain/details-problem.ts';
import type { PurchaseOrderId } from '../domain/ids.ts';
import { lifecycleState, type PurchaseOrderState } from '../domain/lifecycle.ts';
import { judgeByRules } from '../domain/number-rules/number-rules.ts';
import { parsePoNumber, poNumberKey, type PoNumber } from '../domain/po-number.ts';
import { progressOf } from '../domain/progress.ts';
import { detailsOf, givenDetails, mergeDetails, type PurchaseOrderDetails } from '../domain/purchase-order-details.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import { mayMove } from '../domain/transitions.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { PurchaseOrderProblem } from './add-purchase-order.ts';
import type { AppContext } from './context.ts';
import { factsOf } from './move-purchase-order.ts';
import { readPolicy } from './read-policy.ts';
import { linkedOrders } from './read-purchase-order.ts';
import { settingsIn } from './read-settings.ts';
import { adoptCheckouts, savePurchaseOrder } from './save-purchase-order.ts';
import { takenBy } from './saved-numbers.ts';

/** The fields to change; those that are absent stay. */
export interface PurchaseOrderChanges extends Partial<PurchaseOrderDetails> {
  readonly text?: string;
  readonly state?: PurchaseOrderState;
  readonly favourite?: boolean;
}

/**
 * Changes a purchase order, all of it or nothing. Its links stay: they name it by id, not by number. Marking it as a
 * favourite is no use of it and keeps its place among the last used. Errors: what is wrong with the number, `exists`, a
 * field, a state it may not be brought into, `notFound`.
 */
export async function editPurchaseOrder(
  ctx: AppContext,
  { id, changes }: { readonly id: PurchaseOrderId; readonly changes: PurchaseOrderChanges },
): Promise<Result<PurchaseOrder, PurchaseOrderProblem | 'notFound' | StorageFailure>> {
  const policy = await readPolicy(ctx);
  return changeLedger<PurchaseOrder, PurchaseOrderProblem | 'notFound'>(ctx.db, async (tx) => {
    const before = await getPurchaseOrder(tx, id);
    if (before === undefined) return err('notFound');
    const settings = await settingsIn(tx, policy);
    const number = await numberAfter(tx, settings, before, changes.text);
    if (!number.ok) return number;
    const state = changes.state ?? before.state;
    const move = state === before.state ? ok(null) : mayMove(lifecycleState(before), state, await factsOf(tx, before));
    if (!move.ok) return err({ field: 'state', code: move.error });
    const given = givenDetails(changes);
    const details = Object.keys(given).length === 0 ? {} : mergeDetails(detailsOf(before), given, ctx.newId);
    const facts: PurchaseOrder = { ...before, ...details, number: number.value, numberKey: poNumberKey(number.value), state };
    const isSame = JSON.stringify(facts) === JSON.stringify(before);
    const problem = isSame ? undefined : detailsProblem(facts, settings.customFields);
    if (problem !== undefined) return err(problem);
    const isAgreed = facts.kind === before.kind && JSON.stringify(facts.lines) === JSON.stringify(before.lines);
    const progress = isAgreed ? before.progress : progressOf(facts, await linkedOrders(tx, id));
    const edited = { ...facts, progress, favourite: changes.favourite ?? before.favourite };
    if (isSame) {
      await savePurchaseOrder(tx, ctx, before, edited, 'purchaseOrderFavoured');
      return ok(edited);
    }
    await savePurchaseOrder(tx, ctx, before, { ...edited, usedAt: ctx.now() }, 'purchaseOrderEdited');
    await adoptCheckouts(tx, ctx, edited, settings.numberRules);
    return ok((await getPurchaseOrder(tx, id)) ?? edited);
  });
}

/** The number after a change. One that stays is not judged anew: rules may have come after it. */
export async function numberAfter(
  tx: WriteTransaction, { numberRules }: Settings, before: PurchaseOrder, text: string | undefined,
): Promise<Result<PoNumber, PurchaseOrderProblem>> {
  if (text === undefined) return ok(before.number);
  const number = parsePoNumber(text);
  if (!number.ok || number.value === before.number) return number;
  const other = await takenBy(tx, numberRules, number.value);
  if (other !== undefined && other.id !== before.id) return err('exists');
  const rule = judgeByRules(number.value, numberRules);
  return rule.ok ? number : err({ field: 'number', code: 'rule', rule: rule.error });
}
