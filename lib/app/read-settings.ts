import { defaultSettings } from '../domain/default-settings.ts';
import type { Policy, PolicyProblem } from '../domain/policy.ts';
import { ok, type Result } from '../domain/result.ts';
import type { SettingName, Settings } from '../domain/settings.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { getOwnSettings } from '../storage/settings.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { planCatalogue } from './plan-catalogue.ts';
import { readPolicy } from './read-policy.ts';

/** A setting a person cannot change, and who decided so; null when the policy does not say. */
export interface LockedSetting {
  readonly name: SettingName;
  readonly by: string | null;
}

/** All settings with where they come from. */
export interface SettingsState {
  /** What holds. */
  readonly settings: Settings;
  /** What the person decided, also what a lock keeps from holding. */
  readonly own: Partial<Settings>;
  readonly locked: readonly LockedSetting[];
  /** Values of the policy that were ignored, also because of what is in the ledger. */
  readonly problems: readonly PolicyProblem[];
}

/** The settings: what is locked as the organisation has it, else the person's own choice, the organisation's, or what is given. */
export async function readSettings(ctx: AppContext): Promise<Result<SettingsState, StorageFailure>> {
  const policy = await readPolicy(ctx);
  return readLedger(ctx.db, async (tx) => {
    const own = await getOwnSettings(tx);
    const settings = mergeSettings(own, policy);
    const { problems } = await planCatalogue(tx, ctx, settings, policy.catalogue);
    return ok({
      settings,
      own,
      locked: policy.locked.map((name) => ({ name, by: policy.organisation })),
      problems: [...policy.problems, ...problems],
    });
  });
}

/** The settings that hold, inside a transaction. */
export async function settingsIn(tx: ReadTransaction, policy: Policy): Promise<Settings> {
  return mergeSettings(await getOwnSettings(tx), policy);
}

function mergeSettings(own: Partial<Settings>, { values, locked }: Policy): Settings {
  const mayDecide = Object.fromEntries(Object.entries(own).filter(([name]) => !locked.some((each) => each === name)));
  return { ...defaultSettings, ...values, ...mayDecide };
}
