import { i18n } from '#i18n';
import { SettingGroup } from '../../../../components/settings/SettingGroup.tsx';
import { TextRow } from '../../../../components/settings/TextRow.tsx';
import type { HeldSettings } from '../../use-settings.ts';
import css from './NumberRulesGroup.module.css';

const limits = { overdueAfterDays: 365, remindAfterWorkingDays: 60 } as const;

/** After how many days to speak up. */
export function Reminders(props: { held: HeldSettings }) {
  const { values, change, lockOf, problemOf } = props.held;
  return (
    <SettingGroup
      id="reminders" title={i18n.t('options.reminders.title')} lead={i18n.t('options.reminders.lead')}
      lockedBy={(lockOf('overdueAfterDays') ?? lockOf('remindAfterWorkingDays'))?.by}
    >
      <div class={css['pair']}>
        {(['overdueAfterDays', 'remindAfterWorkingDays'] as const).map((name) => (
          <TextRow
            key={name} id={name} label={i18n.t(`options.reminders.${name}`)} hint={i18n.t(`options.reminders.hint.${name}`)} type="number"
            min={1} max={limits[name]} value={String(values[name])}
            problem={problemOf(name) === undefined ? undefined : i18n.t('options.reminders.bad', { most: limits[name] })}
            onDone={(text) => change(name, Number(text))}
          />
        ))}
      </div>
    </SettingGroup>
  );
}
