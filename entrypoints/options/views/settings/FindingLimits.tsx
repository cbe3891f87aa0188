import { i18n } from '#i18n';
import { SettingGroup } from '../../../../components/settings/SettingGroup.tsx';
import { TextRow } from '../../../../components/settings/TextRow.tsx';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { HeldSettings } from '../../use-settings.ts';
import css from './NumberRulesGroup.module.css';

const names = ['lateAfterDays', 'partlyReceivedAfterDays', 'refundAfterDays', 'invoiceAfterDays'] as const;
const most = 365;

/** From when on something about an order counts as late. */
export function FindingLimits(props: { held: HeldSettings }) {
  const { values, change, lockOf, problemOf } = props.held;
  const { locale } = usePeopleLocale();
  return (
    <SettingGroup id="findings" title={i18n.t('findings.limits.title')} lead={i18n.t('findings.limits.lead')} lockedBy={names.map(lockOf).find((lock) => lock !== undefined)?.by}>
      <div class={css['pair']}>
        {names.map((name) => (
          <TextRow
            key={name} id={name} label={i18n.t(`findings.limits.${name}`)} hint={i18n.t(`findings.limits.hint.${name}`)} type="number" min={0} max={most} value={String(values[name])}
            problem={problemOf(name) === undefined ? undefined : i18n.t('findings.limits.bad', { most: formatCount(most, locale) })}
            onDone={(text) => change(name, Number(text))}
          />
        ))}
      </div>
    </SettingGroup>
  );
}
