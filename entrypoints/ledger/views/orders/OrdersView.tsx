import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { orderColumns, type OrderColumn } from '../../../../components/orders/columns.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { SearchBox } from '../../../../components/SearchBox.tsx';
import { Table } from '../../../../components/table/Table.tsx';
import { isNarrowed } from '../../../../lib/domain/order-narrowing.ts';
import { formatCount, formatList, formatMoney } from '../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useAddress } from '../../use-address.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { LinkSelected } from './LinkSelected.tsx';
import { narrowingNames, nextOrderSort, orderArrangement, sortedColumn } from './order-params.ts';
import { OrderFilters } from './OrderFilters.tsx';
import { OrderPanel } from './OrderPanel.tsx';
import frame from '../list-frame.module.css';
import { rememberOrderColumns, shownOrderColumns } from './remembered-columns.ts';
import { useOrders, type ShownOrders } from './use-orders.ts';

/** All orders as a table, and the one that is open beside it. Where somebody is stands in the address. */
export function OrdersView() {
  const { address, go, setParams } = useAddress();
  const { refresh } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const search = useRef<HTMLInputElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const arrangement = orderArrangement(address.params);
  const read = useOrders(arrangement);
  const list = typeof read === 'string' ? null : read;
  // Another list begins at its top.
  useLayoutEffect(() => { document.getElementById('orders-table')?.parentElement?.scrollTo({ top: 0 }); }, [JSON.stringify(arrangement)]);
  useKeys({ '/': () => { search.current?.focus(); search.current?.select(); } });

  const openIt = (key: string): void => go({ ...address, open: key }, address.open === '' ? 'push' : 'replace');
  const chosen = list?.rows.filter(({ order }) => selected.has(order.key)).map(({ order }) => order) ?? [];
  const hasNarrowing = arrangement.query !== '' || arrangement.filter !== 'all' || isNarrowed(arrangement.narrowing);
  const everyColumn = orderColumns(locale);
  const shownColumns = shownOrderColumns(address.params);
  const chooseColumns = (columns: readonly OrderColumn[]): void => {
    rememberOrderColumns(columns);
    setParams({ columns: columns.join(',') });
  };
  const showAll = (): void => setParams({ q: '', show: '', ...Object.fromEntries(narrowingNames.map((name) => [name, ''])) });
  return (
    <ViewFrame
      title={i18n.t('orders.title')}
      tools={(
        <SearchBox
          query={arrangement.query} inputRef={search} label={i18n.t('orders.search')} placeholder={i18n.t('orders.searchHint')}
          onQuery={(q) => setParams({ q })} onDown={() => document.getElementById('orders-table')?.focus()}
          onEnter={() => { const first = list?.rows[0]; if (first !== undefined) openIt(first.order.key); }}
        />
      )}
      filters={chosen.length > 0
        ? <LinkSelected orders={chosen} onDone={() => setSelected(new Set())} />
        : <OrderFilters arrangement={arrangement} number={list?.narrowedTo ?? null} columns={everyColumn} shownColumns={shownColumns} onColumns={chooseColumns} />}
    >
      <div class={frame['split']}>
        <section class={frame['list']} aria-label={i18n.t('orders.table')}>
          {typeof read === 'string' && <FailureNotice failure={read} onRetry={refresh} />}
          {list !== null && list.rows.length > 0 && (
            <Table
              id="orders-table" label={i18n.t('orders.table')} helpId="orders-keys" rows={list.rows} idOf={({ order }) => order.key} columns={everyColumn.filter(({ key }) => shownColumns.includes(key))}
              sorting={sortedColumn(arrangement.sort)} onSort={(key) => setParams({ sort: nextOrderSort(arrangement.sort, key) })}
              selected={selected} onSelect={setSelected} selectAllName={i18n.t('orders.selectAll')} selectName={({ order }) => i18n.t('orders.select', { order: order.orderId })}
              openId={address.open === '' ? null : address.open} onOpen={({ order }) => openIt(order.key)} onDrawn={list.readOn}
            />
          )}
          {list !== null && list.rows.length === 0 && (
            <div class={frame['empty']}>
              <h2>{i18n.t(hasNarrowing ? 'orders.none' : 'orders.first')}</h2>
              {hasNarrowing ? <Button onClick={showAll}>{i18n.t('orders.noneWay')}</Button> : <p>{i18n.t('orders.firstText')}</p>}
            </div>
          )}
          <p id="orders-keys" hidden>{i18n.t('orders.keys')}</p>
          <p class={frame['foot']} role="status">{list === null ? i18n.t('orders.reading') : countWords(list, locale)}</p>
        </section>
        {address.open !== '' && <OrderPanel key={address.open} orderKey={address.open} onClose={() => go({ ...address, open: '' })} />}
      </div>
    </ViewFrame>
  );
}

/** How many orders there are and what they cost, or how many were read when nobody counted the rest. */
function countWords({ rows, total, cost }: ShownOrders, locale: string): string {
  if (total !== null) {
    const count = i18n.t('orders.count', total, [formatCount(total, locale)]);
    const sums = (cost ?? []).map((money) => formatMoney(money, locale));
    return sums.length === 0 ? count : i18n.t('overview.countCost', { count, cost: formatList(sums, locale) });
  }
  return i18n.t('orders.countMore', rows.length, [formatCount(rows.length, locale)]);
}
