import { i18n } from '#i18n';
import { minorDigits, isCurrency } from '../../lib/domain/currency.ts';
import type { ColumnMapping } from '../../lib/domain/po-import/column-mapping.ts';
import type { ImportField } from '../../lib/domain/po-import/import-field.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { FieldGroup } from '../form/FieldGroup.tsx';

interface Props {
  readonly mapping: ColumnMapping;
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly onSheet: (sheet: number) => void;
  readonly onChange: (mapping: ColumnMapping) => void;
}

const dayOrders = ['', 'dmy', 'mdy'] as const;
const marks = ['', '.', ','] as const;

/** What the columns do not say themselves: the sheet, the currency, how days and numbers are written. Only what counts is asked. */
export function MappingChoices({ mapping, sheets, sheet, onSheet, onChange }: Props) {
  const has = (...fields: readonly ImportField[]): boolean => fields.some((field) => mapping.fields.includes(field));
  const hasAmounts = has('budget', 'lineUnitPrice');
  const asksCurrency = hasAmounts && !has('currency');
  if (sheets.length < 2 && !asksCurrency && !has('validFrom', 'validUntil', 'lineQuantity') && !hasAmounts) return null;
  return (
    <FieldGroup id="import-pos-choices" title={i18n.t('importPos.map.choices')}>
      {sheets.length > 1 && (
        <ChoiceField
          id="import-pos-sheet" label={i18n.t('importPos.map.sheet')} value={String(sheet)}
          options={sheets.map((text, index) => ({ value: String(index), text }))} onChoose={(value) => onSheet(Number(value))}
        />
      )}
      {asksCurrency && (
        <ChoiceField
          id="import-pos-currency" label={i18n.t('importPos.map.currency')} hint={i18n.t('importPos.map.currencyHint')} value={mapping.currency ?? ''}
          options={[{ value: '', text: i18n.t('importPos.map.pickCurrency') }, ...Object.keys(minorDigits).map((code) => ({ value: code, text: code }))]}
          onChoose={(value) => onChange({ ...mapping, currency: isCurrency(value) ? value : null })}
        />
      )}
      {has('validFrom', 'validUntil') && (
        <ChoiceField
          id="import-pos-days" label={i18n.t('importPos.map.days')} value={mapping.dayOrder ?? ''}
          options={dayOrders.map((value) => ({ value, text: i18n.t(value === '' ? 'importPos.map.asShown' : `importPos.map.${value}`) }))}
          onChoose={(value) => onChange({ ...mapping, dayOrder: value === '' ? null : value })}
        />
      )}
      {(hasAmounts || has('lineQuantity')) && (
        <ChoiceField
          id="import-pos-mark" label={i18n.t('importPos.map.numbers')} value={mapping.decimalMark ?? ''}
          options={marks.map((value) => ({ value, text: value === '' ? i18n.t('importPos.map.asShown') : value === '.' ? '1,234.56' : '1.234,56' }))}
          onChoose={(value) => onChange({ ...mapping, decimalMark: value === '' ? null : value })}
        />
      )}
    </FieldGroup>
  );
}
