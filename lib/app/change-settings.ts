import { changedFields } from '../domain/changed-fields.ts';
import { settingNames } from '../domain/default-settings.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { SettingName, Settings } from '../domain/settings.ts';
import { settingSchemas } from '../domain/settings.schema.ts';
import { addEntry } from '../storage/entries.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { getOwnSettings, putOwnSettings } from '../storage/settings.ts';
import { changeLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readPolicy } from './read-policy.ts';

/** Why a setting was not changed. `path`: where in its value the mistake is, such as `patterns.0`; `detail`: a code of the rule that was broken. */
export type SettingProblem =
  | { readonly name: SettingName; readonly code: 'locked'; readonly by: string | null }
  | { readonly name: SettingName; readonly code: 'invalid'; readonly path: string; readonly detail: string };

/** New values; null gives a setting back to the organisation, or to what is given where null is no value of its own. */
export type SettingsChanges = { readonly [Name in SettingName]?: Settings[Name] | undefined };

/**
 * Keeps a person's own settings. `undefined` takes their choice back, so that the organisation's or the given value holds
 * again. All or nothing: one locked or invalid value, and none is changed. Error: the first problem.
 */
export async function changeSettings(
  ctx: AppContext,
  { changes }: { readonly changes: SettingsChanges },
): Promise<Result<null, SettingProblem | StorageFailure>> {
  const policy = await readPolicy(ctx);
  const names = settingNames.filter((name) => Object.hasOwn(changes, name));
  for (const name of names) {
    if (policy.locked.includes(name)) return err({ name, code: 'locked', by: policy.organisation });
    if (changes[name] === undefined) continue;
    const parsed = settingSchemas[name].safeParse(changes[name]);
    if (parsed.success) continue;
    const issue = parsed.error.issues[0];
    return err({ name, code: 'invalid', path: issue?.path.join('.') ?? '', detail: issue?.message ?? '' });
  }
  return changeLedger(ctx.db, async (tx) => {
    const before = await getOwnSettings(tx);
    const given = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined);
    const after: Partial<Settings> = Object.fromEntries(given);
    const changed = changedFields(asGiven(before, names), asGiven(after, names));
    if (changed === undefined) return ok(null);
    await putOwnSettings(tx, after);
    await addEntry(tx, { at: ctx.now(), actor: 'person', action: 'settingsChanged', subject: 'settings', ...changed });
    return ok(null);
  });
}

/** The named settings; null for one the person did not decide, so that taking a choice back shows in the audit trail. */
function asGiven(values: Partial<Settings>, names: readonly SettingName[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, values[name] === undefined ? null : { value: values[name] }]));
}
