import { i18n } from '#i18n';
import { ChoiceRow } from '../../../../components/settings/ChoiceRow.tsx';
import { RadioRows } from '../../../../components/settings/RadioRows.tsx';
import { SettingGroup } from '../../../../components/settings/SettingGroup.tsx';
import { LinesRow } from '../../../../components/settings/LinesRow.tsx';
import { reusePolicies } from '../../../../lib/domain/purchase-order.ts';
import { enforcementModes, labelMaxLength, overrideReasonsMost } from '../../../../lib/domain/settings.ts';
import type { HeldSettings } from '../../use-settings.ts';

/** What happens at the checkout when something speaks against the order. */
export function CheckoutRules(props: { held: HeldSettings }) {
  const { values: { enforcement, reuse }, change, lockOf } = props.held;
  return (
    <SettingGroup id="checkout-rules" title={i18n.t('options.checkout.title')} lead={i18n.t('options.checkout.lead')} lockedBy={lockOf('enforcement')?.by}>
      <RadioRows
        name="enforcement" legend={i18n.t('options.checkout.enforcement')} value={enforcement.mode}
        choices={enforcementModes.map((value) => ({
          value, label: i18n.t(`options.checkout.mode.${value}`), hint: i18n.t(`options.checkout.modeHint.${value}`),
        }))}
        onChange={(mode) => change('enforcement', { ...enforcement, mode })}
      />
      <LinesRow
        id="override-reasons" label={i18n.t('options.checkout.reasons')} hint={i18n.t('options.checkout.reasonsHint')} lines={enforcement.overrideReasons}
        most={labelMaxLength} mostLines={overrideReasonsMost}
        onDone={(overrideReasons) => change('enforcement', { ...enforcement, overrideReasons })}
      />
      <ChoiceRow
        id="reuse" label={i18n.t('options.checkout.reuse')} hint={i18n.t('options.checkout.reuseHint')} value={reuse}
        choices={reusePolicies.map((value) => ({ value, label: i18n.t(`options.checkout.reusePolicy.${value}`) }))}
        onChange={(value) => change('reuse', value)}
      />
    </SettingGroup>
  );
}
