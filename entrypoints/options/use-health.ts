import { browser } from '#imports';
import { useEffect, useState } from 'preact/hooks';
import { readHealth, type Health } from '../../lib/app/read-health.ts';
import type { Result } from '../../lib/domain/result.ts';
import { countRefusals } from '../../lib/messaging/refusals.ts';
import { onChange } from '../../lib/storage/changes.ts';
import type { StorageFailure } from '../../lib/storage/failure.ts';
import { inLedger } from '../extension-page/in-ledger.ts';
import { useRaise } from '../extension-page/use-raise.ts';

/** What the page shows: the readers' notes, and how many messages were refused. */
export interface Shown {
  readonly health: Result<Health, StorageFailure>;
  readonly refusals: number;
}

/** The readers' notes, read again whenever they change. Null before the first answer. */
export function useHealth(): { readonly shown: Shown | null; readonly refresh: () => void } {
  const raise = useRaise();
  const [shown, setShown] = useState<Shown | null>(null);
  const [revision, setRevision] = useState(0);
  const refresh = (): void => setRevision((count) => count + 1);
  useEffect(() => {
    const stop = new AbortController();
    onChange(refresh, stop.signal);
    browser.storage.local.onChanged.addListener(refresh);
    stop.signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(refresh));
    return () => stop.abort();
  }, []);
  useEffect(() => {
    let overtaken = false;
    Promise.all([inLedger(readHealth), countRefusals()]).then(([health, refusals]) => {
      if (!overtaken) setShown({ health, refusals });
    }, raise);
    return () => { overtaken = true; };
  }, [revision]);
  return { shown, refresh };
}
