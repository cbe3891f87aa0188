import type { PurchaseOrderId } from '../domain/ids.ts';
import { detailsProblem } from '../domain/details-problem.ts';
import { plainPurchaseOrder } from '../domain/new-purchase-order.ts';
import { judgeByRules } from '../domain/number-rules/number-rules.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { parsePoNumber, poNumberKey, type PoNumber, type PoNumberProblem } from '../domain/po-number.ts';
import { givenDetails, mergeDetails, noDetails, type FieldProblem, type PurchaseOrderDetails } from '../domain/purchase-order-details.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getPurchaseOrder } from '../storage/purchase-orders.ts';
import type { WriteTransaction } from '../storage/schema.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import { adoptCheckouts, savePurchaseOrder } from './save-purchase-order.ts';
import { takenBy } from './saved-numbers.ts';
import { takeNumber } from './take-number.ts';

/** What a person gives for a new purchase order. Details that are absent are as `plainPurchaseOrder` has them; its reuse, as the settings say. */
export interface NewPurchaseOrder extends Partial<PurchaseOrderDetails> {
  /** The number as typed; null: the next of the organisation's series. */
  readonly text: string | null;
  readonly title: string;
  readonly validUntil: PlainDate | null;
  readonly favourite: boolean;
  /** Absent: issued. */
  readonly state?: 'draft' | 'issued';
}

/** Why a purchase order cannot be saved: what is wrong with its number, `exists` when it is taken in any writing, or a field. */
export type PurchaseOrderProblem = PoNumberProblem | 'exists' | FieldProblem;

/**
 * Saves a new purchase order. Checkouts for which its number was typed before get it, and so do their orders. Nothing is
 * saved, and no number of the series used up, when anything is wrong.
 */
export async function addPurchaseOrder(
  ctx: AppContext,
  input: NewPurchaseOrder,
): Promise<Result<PurchaseOrder, PurchaseOrderProblem | StorageFailure>> {
  const policy = await readPolicy(ctx);
  return changeLedger(ctx.db, async (tx) => {
    const settings = await settingsIn(tx, policy);
    const details = mergeDetails({ ...noDetails, reuse: settings.reuse }, givenDetails(input), ctx.newId);
    const problem = detailsProblem(details, settings.customFields);
    if (problem !== undefined) return err(problem);
    const number = await numberFor(tx, ctx, settings, input.text);
    if (!number.ok) return number;
    const added: PurchaseOrder = {
      ...plainPurchaseOrder,
      ...details,
      id: ctx.newId() as PurchaseOrderId, // a fresh id, made for this purchase order
      number: number.value,
      numberKey: poNumberKey(number.value),
      state: input.state ?? 'issued',
      favourite: input.favourite,
      createdAt: ctx.now(),
      usedAt: ctx.now(),
    };
    await savePurchaseOrder(tx, ctx, undefined, added, 'purchaseOrderAdded');
    await adoptCheckouts(tx, ctx, added, settings.numberRules);
    return ok((await getPurchaseOrder(tx, added.id)) ?? added);
  });
}

/** A number for a new purchase order: as typed, when it is free and the organisation's rules allow it; else the next of the series. */
export async function numberFor(
  tx: WriteTransaction, ctx: AppContext, settings: Settings, text: string | null,
): Promise<Result<PoNumber, PurchaseOrderProblem>> {
  if (text === null) return takeNumber(tx, ctx, settings);
  const number = parsePoNumber(text);
  if (!number.ok) return number;
  if ((await takenBy(tx, settings.numberRules, number.value)) !== undefined) return err('exists');
  const rule = judgeByRules(number.value, settings.numberRules);
  return rule.ok ? number : err({ field: 'number', code: 'rule', rule: rule.error });
}
