import { useLayoutEffect, useState } from 'preact/hooks';
import type { AppContext } from '../../lib/app/context.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { StorageFailure } from '../../lib/storage/failure.ts';
import { inLedger } from './in-ledger.ts';
import { useExtensionPage } from './page-context.ts';
import { useRaise } from './use-raise.ts';

/**
 * Reads from the ledger, and again when `inputs` or the ledger change. Null before the first answer; the last answer stays until
 * the next one is there, and an answer that was overtaken is dropped. `ready: false` puts the reading off.
 */
export function useLedger<T, E>(
  useCase: (context: AppContext) => Promise<Result<T, E>>, inputs: readonly unknown[], ready = true,
): Result<T, E | StorageFailure> | null {
  const { revision } = useExtensionPage();
  const raise = useRaise();
  const [answer, setAnswer] = useState<Result<T, E | StorageFailure> | null>(null);
  useLayoutEffect(() => {
    if (!ready) return undefined;
    let overtaken = false;
    inLedger(useCase).then((latest) => {
      if (!overtaken) setAnswer(latest);
    }, raise);
    return () => { overtaken = true; };
  }, [...inputs, revision, ready]);
  return answer;
}
