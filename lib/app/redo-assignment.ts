import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';
import type { Decision } from './decide-order.ts';
import { takeBackDecision, type TakeBackProblem } from './take-back.ts';

/** Makes a decision about an order again that was undone. `seq` is the entry of the first decision. */
export function redoAssignment(ctx: AppContext, { seq }: { readonly seq: number }): Promise<Result<Decision, TakeBackProblem | StorageFailure>> {
  return takeBackDecision(ctx, seq, 'redo');
}
