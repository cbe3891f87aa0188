import { useCallback, useEffect, useState } from 'preact/hooks';
import { askForUnstored } from '../../lib/messaging/own-page.ts';
import type { OwnRequest, Unstored } from '../../lib/messaging/unstored.ts';
import { useRaise } from '../extension-page/use-raise.ts';

/** What pages wrote down and the ledger has not: the background tries to store it when this asks, and tells what is left. */
export function useUnstored(ready: boolean): {
  readonly unstored: readonly Unstored[];
  readonly isBusy: boolean;
  readonly ask: (request: Exclude<OwnRequest, { name: 'lookAtWalks' }>, told?: (left: readonly Unstored[]) => void) => void;
} {
  const raise = useRaise();
  const [unstored, setUnstored] = useState<readonly Unstored[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const ask = useCallback<ReturnType<typeof useUnstored>['ask']>((request, told) => {
    setIsBusy(true);
    askForUnstored(request).then((left) => {
      setUnstored(left);
      told?.(left);
    }).catch(raise).finally(() => setIsBusy(false));
  }, []);
  useEffect(() => {
    if (ready) ask({ name: 'storeKept' });
  }, [ready]);
  return { unstored, isBusy, ask };
}
