import type { NumberVerdict } from '../domain/number-verdict.ts';
import type { Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { AppContext } from './context.ts';

export function judgeNumber(ctx: AppContext, input: { readonly text: string }): Promise<Result<NumberVerdict, StorageFailure>> {
  throw new Error(`Not built yet: ${JSON.stringify([ctx.localZone, input])}`);
}
