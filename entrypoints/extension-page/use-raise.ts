import { useCallback, useState } from 'preact/hooks';

/** Brings a bug that surfaced in a promise to the error boundary: the next rendering throws it. */
export function useRaise(): (bug: unknown) => void {
  const [raised, setRaised] = useState<{ readonly bug: unknown } | null>(null);
  if (raised !== null) throw raised.bug;
  return useCallback((bug: unknown) => setRaised({ bug }), []);
}
