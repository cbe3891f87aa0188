import { i18n } from '#i18n';
import { Button } from '../../../../../components/Button.tsx';
import { MappingChoices } from '../../../../../components/po-import/MappingChoices.tsx';
import { MappingTable } from '../../../../../components/po-import/MappingTable.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { mappingProblem, type ColumnMapping } from '../../../../../lib/domain/po-import/column-mapping.ts';
import type { CustomField } from '../../../../../lib/domain/settings.ts';
import { namesCurrency } from '../../../../../lib/exchange/purchase-order-table/conventions.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import css from './ImportPurchaseOrders.module.css';
import type { Mapped } from './use-po-import.ts';

interface Props {
  readonly mapped: Mapped;
  readonly customFields: readonly CustomField[];
  readonly onChange: (mapping: ColumnMapping) => void;
  readonly onSheet: (sheet: number) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** What the columns mean, before anything is compared. */
export function MapStep({ mapped, customFields, onChange, onSheet, onNext, onBack }: Props) {
  const { locale } = usePeopleLocale();
  const { table, mapping } = mapped;
  const problem = mappingProblem(mapping, namesCurrency(table, mapping));
  const rows = table.rows.length + table.broken.length;
  return (
    <>
      <p class={css['lead']}>
        <bdi>{mapped.name}</bdi> · {i18n.t('importPos.map.rows', rows, [formatCount(rows, locale)])}.{' '}
        {i18n.t(mapped.remembered ? 'importPos.map.remembered' : 'importPos.map.guessed')}
      </p>
      <MappingTable table={table} mapping={mapping} customFields={customFields} onChange={onChange} />
      <MappingChoices mapping={mapping} sheets={table.sheets} sheet={table.sheet} onSheet={onSheet} onChange={onChange} />
      <div class={css['actions']}>
        {problem === undefined && <Button kind="primary" onClick={onNext}>{i18n.t('importPos.map.compare')}</Button>}
        <Button onClick={onBack}>{i18n.t('importPos.another')}</Button>
        <p class={problem === undefined ? css['note'] : css['blocked']} role="status">{problem === undefined ? i18n.t('importPos.map.safe') : i18n.t(`importPos.map.${problem}`)}</p>
      </div>
    </>
  );
}
