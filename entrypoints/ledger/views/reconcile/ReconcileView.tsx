import { i18n } from '#i18n';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { ProgressCard } from '../../../../components/progress/ProgressCard.tsx';
import { reconcileColumns } from '../../../../components/reconcile/columns.tsx';
import { Sums } from '../../../../components/reconcile/Sums.tsx';
import { SearchBox } from '../../../../components/SearchBox.tsx';
import { Table } from '../../../../components/table/Table.tsx';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { isSettled } from '../../../../lib/domain/reconcile/reconciled-order.ts';
import { groupTotals, totalsOf } from '../../../../lib/domain/reconcile/totals.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useAddress } from '../../use-address.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { AcceptSelected } from './AcceptSelected.tsx';
import { NothingShown } from './NothingShown.tsx';
import { PeriodPills } from './PeriodPills.tsx';
import frame from '../list-frame.module.css';
import css from './Reconcile.module.css';
import { arranged, arrangementOf } from './reconcile-params.ts';
import { ReconcileFilters } from './ReconcileFilters.tsx';
import { ReconcilePanel } from './ReconcilePanel.tsx';
import { saveResult } from './save-result.ts';
import { useReconciliation } from './use-reconciliation.ts';

/** The orders of a period beside what was billed for them, to the cent. Where somebody is stands in the address. */
export function ReconcileView() {
  const { address, go, setParams } = useAddress();
  const { say } = useExtensionPage();
  const { locale, timeZone } = usePeopleLocale();
  const search = useRef<HTMLInputElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const today = dayInZone(Date.now(), timeZone);
  const arrangement = arrangementOf(address.params, today);
  const { asked, period, shown, query, sorting } = arrangement;
  const { rows, failure, reading, isStopped, stop, begin } = useReconciliation(asked);
  const sums = useMemo(() => (rows === null ? null : { groups: groupTotals(rows), totals: totalsOf(rows) }), [rows]);
  const list = useMemo(() => (rows === null ? [] : arranged(rows, { shown, query, sorting })), [rows, shown, query, sorting.key, sorting.descending]);
  useKeys({ '/': () => { search.current?.focus(); search.current?.select(); } });

  const openIt = (key: string): void => go({ ...address, open: key }, address.open === '' ? 'push' : 'replace');
  const chosen = list.filter(({ orderKey }) => selected.has(orderKey)).map(({ orderKey }) => orderKey);
  const save = (format: 'csv' | 'xlsx'): void => {
    if (rows !== null) say({ text: i18n.t('reconcile.exported', { file: saveResult(rows, period, format, today) }) });
  };
  const count = (value: number): string => formatCount(value, locale);
  return (
    <ViewFrame
      title={i18n.t('ledger.place.reconcile')}
      tools={(
        <>
          <SearchBox
            query={query} inputRef={search} label={i18n.t('reconcile.search')} placeholder={i18n.t('reconcile.searchHint')} onQuery={(q) => setParams({ q })}
            onDown={() => document.getElementById('reconcile-table')?.focus()} onEnter={() => { const [first] = list; if (first !== undefined) openIt(first.orderKey); }}
          />
          <Button busy={rows === null} onClick={() => save('csv')}><Icon name="export" small />{i18n.t('reconcile.csv')}</Button>
          <Button busy={rows === null} onClick={() => save('xlsx')}><Icon name="export" small />{i18n.t('reconcile.xlsx')}</Button>
        </>
      )}
      filters={chosen.length > 0
        ? <AcceptSelected keys={chosen} onDone={() => setSelected(new Set())} />
        : <><PeriodPills arrangement={arrangement} />{sums !== null && rows !== null && rows.length > 0 && <ReconcileFilters shown={shown} groups={sums.groups} />}</>}
    >
      {sums !== null && rows !== null && rows.length > 0 && (
        <Sums all={rows.length} settled={sums.groups.reduce((sum, { group, orders }) => sum + (isSettled(group) ? orders : 0), 0)} totals={sums.totals} />
      )}
      <div class={frame['split']}>
        <section class={frame['list']} aria-label={i18n.t('reconcile.table')}>
          {failure !== null && <FailureNotice failure={failure} onRetry={begin} />}
          {reading !== null && (
            <div class={css['reading']}>
              <ProgressCard
                title={i18n.t('reconcile.reading')} done={reading.read} total={reading.of} secondsLeft={reading.secondsLeft} note={i18n.t('reconcile.readingNote')}
                facts={i18n.t('reconcile.readingFacts', { read: count(reading.read), all: count(reading.of) })} onCancel={stop}
              />
            </div>
          )}
          {isStopped && <div class={frame['empty']}><p>{i18n.t('reconcile.stopped')}</p><Button onClick={begin}>{i18n.t('reconcile.again')}</Button></div>}
          {list.length > 0 && (
            <Table
              id="reconcile-table" label={i18n.t('reconcile.table')} helpId="reconcile-keys" rows={list} idOf={({ orderKey }) => orderKey} columns={reconcileColumns(locale)}
              sorting={sorting} onSort={(key) => setParams({ sort: sorting.key === key && sorting.descending ? key : `-${key}` })}
              selected={selected} onSelect={setSelected} selectAllName={i18n.t('reconcile.selectAll')} selectName={({ orderId }) => i18n.t('reconcile.select', { order: orderId })}
              openId={address.open === '' ? null : address.open} onOpen={({ orderKey }) => openIt(orderKey)}
            />
          )}
          {rows !== null && list.length === 0 && !isStopped && <NothingShown all={rows.length} shown={shown} query={query} />}
          <p id="reconcile-keys" hidden>{i18n.t('reconcile.keys')}</p>
          <p class={css['foot']} role="status">{rows === null ? '' : i18n.t('reconcile.foot', { shown: count(list.length), all: count(rows.length) })}</p>
        </section>
        {address.open !== '' && (
          <ReconcilePanel orderKey={address.open} keys={list.map(({ orderKey }) => orderKey)} onOpen={openIt} onClose={() => go({ ...address, open: '' })} />
        )}
      </div>
    </ViewFrame>
  );
}
