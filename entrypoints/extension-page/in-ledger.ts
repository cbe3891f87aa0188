import type { AppContext } from '../../lib/app/context.ts';
import { openContext } from '../../lib/app/open-context.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { StorageFailure } from '../../lib/storage/failure.ts';

/** Carries out a use case in this window's own ledger. Opened anew each time, because the browser may end a connection. */
export async function inLedger<T, E>(useCase: (context: AppContext) => Promise<Result<T, E>>): Promise<Result<T, E | StorageFailure>> {
  const context = await openContext();
  return context.ok ? useCase(context.value) : context;
}
