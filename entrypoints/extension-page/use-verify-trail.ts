import { verifyTrail, type TrailProgress } from '../../lib/app/verify-trail.ts';
import type { TrailCheck } from '../../lib/domain/trail.ts';
import { failureText } from './failure-text.ts';
import { inLedger } from './in-ledger.ts';
import { useExtensionPage } from './page-context.ts';

/** Checks the trail of this browser's ledger, for `components/trail/TrailCheck.tsx`. A failure of the database is said as a toast. */
export function useVerifyTrail(): (signal: AbortSignal, onProgress: (progress: TrailProgress) => void) => Promise<TrailCheck | null> {
  const { say } = useExtensionPage();
  return async (signal, onProgress) => {
    const checked = await inLedger((context) => verifyTrail(context, { signal, onProgress }));
    if (checked.ok) return checked.value;
    if (checked.error !== 'cancelled') say({ tone: 'warn', text: failureText(checked.error) });
    return null;
  };
}
