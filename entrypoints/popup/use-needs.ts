import type { AppContext } from '../../lib/app/context.ts';
import { listWaiting, type Needs } from '../../lib/app/list-waiting.ts';
import { readSettings } from '../../lib/app/read-settings.ts';
import { ok, type Result } from '../../lib/domain/result.ts';
import type { StorageFailure } from '../../lib/storage/failure.ts';
import { useLedger } from '../extension-page/use-ledger.ts';

/** What needs the person, and after how many days a placed checkout is overdue. */
export interface NeedsWithRule extends Needs {
  readonly overdueAfterDays: number;
}

async function readNeeds(context: AppContext): Promise<Result<NeedsWithRule, StorageFailure>> {
  const [needs, state] = await Promise.all([listWaiting(context), readSettings(context)]);
  if (!needs.ok) return needs;
  return state.ok ? ok({ ...needs.value, overdueAfterDays: state.value.settings.overdueAfterDays }) : state;
}

/** Reads what needs the person once `ready`, and again whenever the ledger changes. */
export function useNeeds(ready: boolean): Result<NeedsWithRule, StorageFailure> | null {
  return useLedger(readNeeds, [], ready);
}
