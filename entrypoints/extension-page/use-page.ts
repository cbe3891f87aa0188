import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ToastMessage } from '../../components/Toast.tsx';
import { onChange } from '../../lib/storage/changes.ts';
import type { ExtensionPage } from './page-context.ts';

/** A page of ours as its `App` holds it. */
export interface HeldPage extends ExtensionPage {
  /** What is to be said now. */
  readonly toast: ToastMessage | null;
  /** For a change of view: a way back outlives the view it was offered in; a plain confirmation does not follow a person around. */
  readonly moveOn: () => void;
}

/** Counts the ledger's changes, and holds the toast to be shown. To be called once, by the page's `App`. */
export function usePage(): HeldPage {
  const [toast, say] = useState<ToastMessage | null>(null);
  const [revision, setRevision] = useState(0);
  const refresh = useCallback(() => setRevision((count) => count + 1), []);
  const dismiss = useCallback(() => say(null), []);
  const moveOn = useCallback(() => say((message) => (message?.action === undefined ? null : message)), []);
  useEffect(() => {
    const stop = new AbortController();
    onChange(refresh, stop.signal);
    return () => stop.abort();
  }, []);
  return useMemo(() => ({ revision, refresh, say, dismiss, moveOn, toast }), [revision, toast]);
}
