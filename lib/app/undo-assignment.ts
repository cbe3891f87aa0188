import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';
import type { Decision } from './decide-order.ts';
import { takeBackDecision, type TakeBackProblem } from './take-back.ts';

/** Undoes what a person decided about an order: its purchase orders, a receipt, a return. `seq` is the entry of the decision. */
export function undoAssignment(ctx: AppContext, { seq }: { readonly seq: number }): Promise<Result<Decision, TakeBackProblem | StorageFailure>> {
  return takeBackDecision(ctx, seq, 'undo');
}
