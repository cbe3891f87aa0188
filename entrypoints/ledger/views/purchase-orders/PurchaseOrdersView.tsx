import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { purchaseOrderColumns } from '../../../../components/purchase-order/columns.tsx';
import { SearchBox } from '../../../../components/SearchBox.tsx';
import { Table } from '../../../../components/table/Table.tsx';
import type { SortKey } from '../../../../lib/domain/arrange-purchase-orders.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useAddress } from '../../use-address.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { DetailPanel } from './DetailPanel.tsx';
import { ListFilters } from './ListFilters.tsx';
import { arrangementOf, columnsOf, nextSort } from './list-params.ts';
import frame from '../list-frame.module.css';
import { rememberColumns, rememberedColumns } from './remembered-columns.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useBudgets } from './use-budgets.ts';
import { usePurchaseOrders } from './use-purchase-orders.ts';

/** All purchase orders as a table, and the one that is open beside it. */
export function PurchaseOrdersView() {
  const { address, go, setParams } = useAddress();
  const { refresh } = useExtensionPage();
  const people = usePeopleLocale();
  const today = dayInZone(Date.now(), people.timeZone);
  const search = useRef<HTMLInputElement>(null);
  const [inSight, setInSight] = useState({ first: 0, end: 0 });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const arrangement = arrangementOf(address.params);
  const read = usePurchaseOrders(arrangement, today);
  const list = typeof read === 'string' ? null : read;
  useKeys({ '/': () => { search.current?.focus(); search.current?.select(); } });

  const budgets = useBudgets(list?.shown.slice(inSight.first, inSight.end) ?? []);
  const everyColumn = purchaseOrderColumns(people, today, ({ id }) => budgets.get(id));
  const shownColumns = columnsOf(address.params, rememberedColumns());
  const chooseColumns = (columns: readonly SortKey[]): void => {
    rememberColumns(columns);
    setParams({ columns: columns.join(',') });
  };
  const openIt = (id: string): void => go({ ...address, open: id }, address.open === '' ? 'push' : 'replace');
  const chosen = list?.shown.filter(({ id }) => selected.has(id)) ?? [];
  const isNarrowed = arrangement.query !== '' || arrangement.group !== 'all' || arrangement.department !== null || arrangement.supplier !== null;
  return (
    <ViewFrame
      title={i18n.t('ledger.place.purchaseOrders')}
      tools={(
        <>
          <SearchBox
            query={arrangement.query} inputRef={search} label={i18n.t('ledger.list.search')} placeholder={i18n.t('ledger.list.searchHint')}
            onQuery={(q) => setParams({ q })} onDown={() => document.getElementById('purchase-orders-table')?.focus()}
            onEnter={() => { const best = list?.shown[0]; if (best !== undefined) openIt(best.id); }}
          />
          <Button kind="primary" onClick={() => go({ ...address, open: 'new' })}><Icon name="plus" small />{i18n.t('ledger.list.new')}</Button>
        </>
      )}
      filters={chosen.length > 0
        ? <SelectionBar chosen={chosen} onDone={() => setSelected(new Set())} />
        : <ListFilters arrangement={arrangement} list={list} columns={everyColumn} shownColumns={shownColumns} onColumns={chooseColumns} />}
    >
      <div class={frame['split']}>
        <section class={frame['list']} aria-label={i18n.t('ledger.list.table')}>
          {typeof read === 'string' && <FailureNotice failure={read} onRetry={refresh} />}
          {list !== null && list.total > 0 && (
            <Table
              id="purchase-orders-table" label={i18n.t('ledger.list.table')} helpId="table-keys" rows={list.shown} idOf={({ id }) => id}
              columns={everyColumn.filter(({ key }) => shownColumns.includes(key))}
              sorting={arrangement.sorting} onSort={(key) => setParams({ sort: nextSort(arrangement.sorting, key) })}
              selected={selected} onSelect={setSelected} selectAllName={i18n.t('ledger.list.selectAll')}
              selectName={({ number }) => i18n.t('ledger.list.select', { number })}
              onWindow={setInSight} openId={address.open === '' ? null : address.open} onOpen={({ id }) => openIt(id)}
            />
          )}
          {list !== null && list.shown.length === 0 && (
            <div class={frame['empty']}>
              <h2>{emptyTitle(list.total === 0, arrangement.query)}</h2>
              {list.total === 0 && <p>{i18n.t('ledger.list.firstText')}</p>}
              {list.total > 0 && isNarrowed && (
                <Button onClick={() => setParams({ q: '', show: '', department: '', supplier: '' })}>{i18n.t('ledger.list.emptyWay')}</Button>
              )}
            </div>
          )}
          <p id="table-keys" hidden>{i18n.t('ledger.list.keys')}</p>
          <p class={frame['foot']} role="status">
            {list === null ? '' : isNarrowed
              ? i18n.t('ledger.list.countOf', { shown: formatCount(list.shown.length, people.locale), total: i18n.t('ledger.list.count', list.total, [formatCount(list.total, people.locale)]) })
              : i18n.t('ledger.list.count', list.total, [formatCount(list.total, people.locale)])}
          </p>
        </section>
        {address.open !== '' && (
          <DetailPanel
            key={address.open} id={address.open} onClose={() => go({ ...address, open: '' })}
            onEdit={() => go({ ...address, open: `${address.open}/edit` })}
          />
        )}
      </div>
    </ViewFrame>
  );
}

function emptyTitle(isFirst: boolean, query: string): string {
  if (isFirst) return i18n.t('ledger.list.first');
  return query === '' ? i18n.t('ledger.list.empty') : i18n.t('ledger.list.emptyQuery', { query });
}
