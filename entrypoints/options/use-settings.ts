import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { changeSettings, type SettingProblem } from '../../lib/app/change-settings.ts';
import { readSettings, type LockedSetting, type SettingsState } from '../../lib/app/read-settings.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { SettingName, Settings } from '../../lib/domain/settings.ts';
import type { StorageFailure } from '../../lib/storage/failure.ts';
import { failureText } from '../extension-page/failure-text.ts';
import { inLedger } from '../extension-page/in-ledger.ts';
import { useExtensionPage } from '../extension-page/page-context.ts';
import { useLedger } from '../extension-page/use-ledger.ts';
import { useRaise } from '../extension-page/use-raise.ts';

/** The settings as a view changes them. */
export interface HeldSettings {
  readonly values: Settings;
  /** Keeps a new value at once, and offers the way back. A value that is refused is said at its setting. */
  readonly change: <Name extends SettingName>(name: Name, value: Settings[Name] | undefined) => void;
  readonly problemOf: (name: SettingName) => SettingProblem | undefined;
  /** Who decided, when the person cannot; `by` is null when the policy does not say. */
  readonly lockOf: (name: SettingName) => LockedSetting | undefined;
}

/** The settings of this browser. Null before the first answer. */
export function useSettings(): { readonly answer: Result<SettingsState, StorageFailure> | null; readonly hold: (state: SettingsState) => HeldSettings } {
  const { say, refresh } = useExtensionPage();
  const raise = useRaise();
  const answer = useLedger(readSettings, []);
  const [problems, setProblems] = useState<ReadonlyMap<SettingName, SettingProblem>>(new Map());

  const keep = async (name: SettingName, value: unknown, before: unknown, isBack: boolean): Promise<void> => {
    const changed = await inLedger((context) => changeSettings(context, { changes: { [name]: value } }));
    const others = new Map([...problems].filter(([each]) => each !== name));
    if (changed.ok) {
      setProblems(others);
      const undo = { label: i18n.t('popup.form.undo'), run: () => { keep(name, before, value, true).catch(raise); } };
      say(isBack ? { text: i18n.t('options.settings.back') } : { text: i18n.t('options.settings.saved'), action: undo });
      refresh();
    } else if (typeof changed.error === 'string') say({ tone: 'warn', text: failureText(changed.error) });
    else setProblems(others.set(name, changed.error));
  };

  return {
    answer,
    hold: (state) => ({
      values: state.settings,
      change: (name, value) => {
        if (JSON.stringify(state.settings[name]) === JSON.stringify(value)) setProblems(new Map([...problems].filter(([each]) => each !== name)));
        else keep(name, value, state.own[name], false).catch(raise);
      },
      problemOf: (name) => problems.get(name),
      lockOf: (name) => state.locked.find((each) => each.name === name),
    }),
  };
}
