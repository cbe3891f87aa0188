import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { ChoiceField } from '../../../../../components/form/ChoiceField.tsx';
import { TextField } from '../../../../../components/form/TextField.tsx';
import { SettingGroup } from '../../../../../components/settings/SettingGroup.tsx';
import { dateOrders, exportDetailMost, type DateOrder, type ExportDetails } from '../../../../../lib/domain/export-options.ts';
import css from './ExportView.module.css';

interface Props {
  readonly program: string;
  readonly needs: readonly (keyof ExportDetails)[];
  readonly details: ExportDetails;
  readonly onEdit: (changes: Partial<ExportDetails>) => void;
  /** Present when the organisation decided: its name, or null when it is not said. */
  readonly lockedBy: string | null | undefined;
}

const maxDays = 365;

/** What the other program has to know: asked for once, kept with the settings. */
export function DetailFields({ program, needs, details, onEdit, lockedBy }: Props) {
  const [days, setDays] = useState(String(details.paymentDays));
  const isGood = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) <= maxDays;
  const editDays = (text: string): void => {
    setDays(text.trim());
    if (isGood(text.trim())) onEdit({ paymentDays: Number(text) });
  };
  return (
    <SettingGroup id="export-details" title={i18n.t('exporting.details.title', { program })} lead={i18n.t('exporting.details.lead')} lockedBy={lockedBy}>
      <div class={css['fields']}>
        {needs.map((name) => {
          const shared = { id: `export-${name}`, label: i18n.t(`exporting.details.${name}`), hint: i18n.t(`exporting.details.${name}Hint`) };
          if (name === 'dateOrder') {
            return (
              <ChoiceField<DateOrder | ''>
                key={name} {...shared} value={details.dateOrder ?? ''} onChoose={(order) => onEdit({ dateOrder: order === '' ? null : order })}
                options={[
                  ...(details.dateOrder === null ? [{ value: '' as const, text: i18n.t('exporting.details.noDateOrder') }] : []),
                  ...dateOrders.map((value) => ({ value, text: i18n.t(`exporting.details.day.${value}`) })),
                ]}
              />
            );
          }
          if (name === 'paymentDays') {
            return <TextField key={name} {...shared} value={days} onInput={editDays} most={null} problem={isGood(days) ? undefined : i18n.t('exporting.details.badDays')} />;
          }
          return <TextField key={name} {...shared} value={details[name]} most={exportDetailMost} onInput={(text) => onEdit({ [name]: text })} />;
        })}
      </div>
    </SettingGroup>
  );
}
