import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { LinesRow } from '../../../../components/settings/LinesRow.tsx';
import { RowList } from '../../../../components/settings/RowList.tsx';
import { SettingGroup } from '../../../../components/settings/SettingGroup.tsx';
import { TextRow } from '../../../../components/settings/TextRow.tsx';
import { customFieldOptionsMost, customFieldsMost, labelMaxLength, type CustomField } from '../../../../lib/domain/settings.ts';
import type { HeldSettings } from '../../use-settings.ts';
import css from './CustomFields.module.css';

/** The organisation's own fields on purchase orders. A field without a name is not kept. */
export function CustomFields(props: { held: HeldSettings }) {
  const { values: { customFields }, change, lockOf } = props.held;
  const kept = JSON.stringify(customFields);
  const [fields, setFields] = useState<readonly CustomField[]>(customFields);
  useEffect(() => setFields((before) => [...customFields, ...before.filter(({ label }) => label === '')]), [kept]);
  const alter = (next: readonly CustomField[]): void => {
    setFields(next);
    change('customFields', next.filter(({ label }) => label !== ''));
  };
  return (
    <SettingGroup id="custom-fields" title={i18n.t('options.fields.title')} lead={i18n.t('options.fields.lead', { most: customFieldsMost })} lockedBy={lockOf('customFields')?.by}>
      <RowList
        label={i18n.t('options.fields.title')}
        rows={fields.map((field, index) => ({
          key: field.id,
          removeLabel: i18n.t('options.fields.remove', { label: field.label }),
          content: <FieldRow field={field} onField={(changes) => alter(fields.map((each, at) => at === index ? { ...each, ...changes } : each))} />,
        }))}
        onRemove={(index) => alter(fields.filter((_, at) => at !== index))}
        addLabel={i18n.t('options.fields.add')}
        onAdd={fields.length < customFieldsMost
          ? () => setFields([...fields, { id: crypto.randomUUID(), label: '', options: [], requiredAtCheckout: false }])
          : undefined}
      />
    </SettingGroup>
  );
}

function FieldRow(props: { field: CustomField; onField: (changes: Partial<CustomField>) => void }) {
  const { field, onField } = props;
  return (
    <div class={css['row']}>
      <TextRow
        id={`field-${field.id}`} label={i18n.t('options.fields.label')} hint={i18n.t('options.fields.labelHint')} most={labelMaxLength} value={field.label}
        onDone={(text) => onField({ label: text.trim() })}
      />
      <LinesRow
        id={`options-${field.id}`} label={i18n.t('options.fields.options')} hint={i18n.t('options.fields.optionsHint')} lines={field.options}
        most={labelMaxLength} mostLines={customFieldOptionsMost}
        onDone={(options) => onField({ options })}
      />
      <label class={css['required']}>
        <input type="checkbox" checked={field.requiredAtCheckout} onChange={(event) => onField({ requiredAtCheckout: event.currentTarget.checked })} />
        {i18n.t('options.fields.required')}
      </label>
    </div>
  );
}
