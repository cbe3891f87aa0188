import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { ChoiceRow } from '../../../../../components/settings/ChoiceRow.tsx';
import { SettingGroup } from '../../../../../components/settings/SettingGroup.tsx';
import { TextRow } from '../../../../../components/settings/TextRow.tsx';
import { changeSettings } from '../../../../../lib/app/change-settings.ts';
import { dateOrders, type DateOrder, type ExportDetails } from '../../../../../lib/domain/export-options.ts';
import { inLedger } from '../../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useRaise } from '../../../../extension-page/use-raise.ts';
import css from './ExportView.module.css';

interface Props {
  readonly program: string;
  readonly needs: readonly (keyof ExportDetails)[];
  readonly details: ExportDetails;
  /** Present when the organisation decided: its name, or null when it is not said. */
  readonly lockedBy: string | null | undefined;
}

const maxDays = 365;

/** What the other program has to know: asked for once, kept with the settings. */
export function DetailFields({ program, needs, details, lockedBy }: Props) {
  const { refresh, say } = useExtensionPage();
  const raise = useRaise();
  const [badDays, setBadDays] = useState(false);
  const keep = (changes: Partial<ExportDetails>): void => {
    inLedger((context) => changeSettings(context, { changes: { exportDetails: { ...details, ...changes } } })).then((kept) => {
      if (!kept.ok) say({ tone: 'warn', text: i18n.t('exporting.details.notKept') });
      refresh();
    }, raise);
  };
  const keepDays = (text: string): void => {
    const days = Number(text);
    const isGood = /^\d+$/.test(text) && days <= maxDays;
    setBadDays(!isGood);
    if (isGood) keep({ paymentDays: days });
  };
  return (
    <SettingGroup id="export-details" title={i18n.t('exporting.details.title', { program })} lead={i18n.t('exporting.details.lead')} lockedBy={lockedBy}>
      <div class={css['fields']}>
        {needs.map((name) => {
          const shared = { id: `export-${name}`, label: i18n.t(`exporting.details.${name}`), hint: i18n.t(`exporting.details.${name}Hint`) };
          if (name === 'dateOrder') {
            return (
              <ChoiceRow<DateOrder | ''>
                key={name} {...shared} value={details.dateOrder ?? ''} onChange={(order) => keep({ dateOrder: order === '' ? null : order })}
                choices={[
                  ...(details.dateOrder === null ? [{ value: '' as const, label: i18n.t('exporting.details.noDateOrder') }] : []),
                  ...dateOrders.map((value) => ({ value, label: i18n.t(`exporting.details.day.${value}`) })),
                ]}
              />
            );
          }
          if (name === 'paymentDays') {
            return (
              <TextRow
                key={name} {...shared} type="number" max={maxDays} value={String(details.paymentDays)} onDone={keepDays}
                problem={badDays ? i18n.t('exporting.details.badDays') : undefined}
              />
            );
          }
          return <TextRow key={name} {...shared} value={details[name]} onDone={(text) => keep({ [name]: text.trim() })} />;
        })}
      </div>
    </SettingGroup>
  );
}
