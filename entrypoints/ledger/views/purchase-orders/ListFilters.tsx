import { i18n } from '#i18n';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { ChoicePill } from '../../../../components/pills/ChoicePill.tsx';
import { Pill } from '../../../../components/pills/Pill.tsx';
import { ColumnChoice } from '../../../../components/table/ColumnChoice.tsx';
import { purchaseOrderGroups, type Arrangement, type SortKey } from '../../../../lib/domain/arrange-purchase-orders.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { useAddress } from '../../use-address.ts';
import css from './ListFilters.module.css';
import type { ShownPurchaseOrders } from './use-purchase-orders.ts';

interface Props {
  readonly arrangement: Arrangement;
  readonly list: ShownPurchaseOrders | null;
  readonly columns: readonly { readonly key: SortKey; readonly title: string }[];
  readonly shownColumns: readonly SortKey[];
  readonly onColumns: (shown: readonly SortKey[]) => void;
}

/** What narrows the list of purchase orders, with how many each leaves. */
export function ListFilters({ arrangement, list, columns, shownColumns, onColumns }: Props) {
  const { locale } = usePeopleLocale();
  const { setParams } = useAddress();
  return (
    <>
      <div class={css['groups']} role="group" aria-label={i18n.t('ledger.list.groups')}>
        {purchaseOrderGroups.map((group) => (
          <Pill
            key={group} name={i18n.t(`ledger.list.group.${group}`)} {...(list === null ? {} : { count: formatCount(list.counts[group], locale) })}
            on={arrangement.group === group} onToggle={() => setParams({ show: group === 'all' ? '' : group })}
          />
        ))}
      </div>
      {list !== null && list.departments.length > 0 && (
        <ChoicePill
          label={i18n.t('ledger.list.department')} any={i18n.t('ledger.list.anyDepartment')} values={list.departments}
          value={arrangement.department ?? ''} onChoose={(department) => setParams({ department })}
        />
      )}
      {list !== null && list.suppliers.length > 0 && (
        <ChoicePill
          label={i18n.t('overview.narrow.supplier')} any={i18n.t('overview.narrow.anySupplier')} values={list.suppliers}
          value={arrangement.supplier ?? ''} onChoose={(supplier) => setParams({ supplier })}
        />
      )}
      <div class={css['columns']}>
        <ColumnChoice label={i18n.t('ledger.list.columns')} columns={columns} shown={shownColumns} onChange={onColumns} />
      </div>
    </>
  );
}
