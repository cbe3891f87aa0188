import { i18n } from '#i18n';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { findingColumns } from '../../../../components/findings/columns.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { SearchBox } from '../../../../components/SearchBox.tsx';
import { Table } from '../../../../components/table/Table.tsx';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useAddress } from '../../use-address.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { DismissSelected } from './DismissSelected.tsx';
import { ExaminationLine } from './ExaminationLine.tsx';
import { arrangeFindings, findingArrangement, nextFindingSort } from './finding-params.ts';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingPanel } from './FindingPanel.tsx';
import frame from '../list-frame.module.css';
import { useFindings } from './use-findings.ts';

/** Everything that is wrong, late or missing as a table, and the finding that is open beside it. Where somebody is stands in the address. */
export function FindingsView() {
  const { address, go, setParams } = useAddress();
  const { refresh } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const search = useRef<HTMLInputElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const arrangement = findingArrangement(address.params);
  const read = useFindings();
  const all = typeof read === 'string' || read === null ? null : read;
  const rows = useMemo(() => (all === null ? null : arrangeFindings(all, arrangement)), [all, JSON.stringify(arrangement)]);
  useLayoutEffect(() => { document.getElementById('findings-table')?.parentElement?.scrollTo({ top: 0 }); }, [JSON.stringify(arrangement)]);
  useKeys({ '/': () => { search.current?.focus(); search.current?.select(); } });

  const openIt = (key: string): void => go({ ...address, open: key }, address.open === '' ? 'push' : 'replace');
  const chosen = rows?.filter(({ finding }) => selected.has(finding.key)).map(({ finding }) => finding) ?? [];
  const { query, show, weight, code, owner } = arrangement;
  const isNarrowed = query !== '' || show !== 'open' || weight !== null || code !== null || owner !== null;
  return (
    <ViewFrame
      title={i18n.t('ledger.place.findings')}
      tools={(
        <SearchBox
          query={query} inputRef={search} label={i18n.t('findings.search')} placeholder={i18n.t('findings.searchHint')}
          onQuery={(q) => setParams({ q })} onDown={() => document.getElementById('findings-table')?.focus()}
          onEnter={() => { const first = rows?.[0]; if (first !== undefined) openIt(first.finding.key); }}
        />
      )}
      filters={chosen.length > 0
        ? <DismissSelected findings={chosen} onDone={() => setSelected(new Set())} />
        : <FindingFilters arrangement={arrangement} all={all ?? []} />}
    >
      <div class={frame['split']}>
        <section class={frame['list']} aria-label={i18n.t('findings.table')}>
          {typeof read === 'string' && <FailureNotice failure={read} onRetry={refresh} />}
          <ExaminationLine />
          {rows !== null && rows.length > 0 && (
            <Table
              id="findings-table" label={i18n.t('findings.table')} helpId="findings-keys" rows={rows} idOf={({ finding }) => finding.key} columns={findingColumns(locale)}
              sorting={arrangement.sorting} onSort={(key) => setParams({ sort: nextFindingSort(arrangement, key) })}
              selected={selected} onSelect={setSelected} selectAllName={i18n.t('findings.selectAll')} selectName={({ title, finding }) => i18n.t('findings.select', { what: `${title} ${finding.orderKeys[0] ?? ''}`.trim() })}
              openId={address.open === '' ? null : address.open} onOpen={({ finding }) => openIt(finding.key)}
            />
          )}
          {rows !== null && rows.length === 0 && (
            <div class={frame['empty']}>
              <h2>{i18n.t(isNarrowed ? 'findings.none' : 'findings.clear')}</h2>
              {isNarrowed
                ? <Button onClick={() => setParams({ q: '', show: '', weight: '', code: '', owner: '' })}>{i18n.t('findings.noneWay')}</Button>
                : <p>{i18n.t('findings.clearText')}</p>}
            </div>
          )}
          <p id="findings-keys" hidden>{i18n.t('findings.keys')}</p>
          <p class={frame['foot']} role="status">{rows === null ? '' : i18n.t('findings.count', rows.length, [formatCount(rows.length, locale)])}</p>
        </section>
        {address.open !== '' && <FindingPanel key={address.open} findingKey={address.open} onClose={() => go({ ...address, open: '' })} />}
      </div>
    </ViewFrame>
  );
}
