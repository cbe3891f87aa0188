import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { historyColumns } from '../../../../components/history/columns.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { SearchBox } from '../../../../components/SearchBox.tsx';
import { Table } from '../../../../components/table/Table.tsx';
import { TrailCheck } from '../../../../components/trail/TrailCheck.tsx';
import { listTrail } from '../../../../lib/app/list-trail.ts';
import { verifyTrail } from '../../../../lib/app/verify-trail.ts';
import { orderIdOf, type OrderKey, type PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { useAddress } from '../../use-address.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import frame from '../list-frame.module.css';
import css from './History.module.css';
import { HistoryFilters } from './HistoryFilters.tsx';
import { isNarrowed, trailFilter } from './trail-params.ts';

/** Entries read at first, and again as many each time somebody reads on. */
const firstLimit = 200;

/** Everything that was ever changed, as a story: of all, of one PO or of one order. */
export function HistoryView() {
  const { address, go, setParams } = useAddress();
  const { refresh, say } = useExtensionPage();
  const people = usePeopleLocale();
  const search = useRef<HTMLInputElement>(null);
  const { q = '', po = '', order = '' } = address.params;
  const filter = trailFilter(address.params);
  const asked = JSON.stringify(filter);
  const [limit, setLimit] = useState(firstLimit);
  useEffect(() => setLimit(firstLimit), [asked]);
  const read = useLedger((context) => listTrail(context, { filter, limit }), [asked, limit]);
  useKeys({ '/': () => { search.current?.focus(); search.current?.select(); } });
  const part = read?.ok === true ? read.value : null;
  const rows = part?.rows ?? [];
  const readOn = (): void => setLimit((before) => before * 2);
  const verify = async (signal: AbortSignal, onProgress: (progress: { done: number; total: number }) => void) => {
    const checked = await inLedger((context) => verifyTrail(context, { signal, onProgress }));
    if (checked.ok) return checked.value;
    if (checked.error !== 'cancelled') say({ tone: 'warn', text: failureText(checked.error) });
    return null;
  };
  const storyName = po !== '' ? part?.numbers.get(po as PurchaseOrderId) ?? po : orderIdOf(order as OrderKey); // a name is looked up, an id is shown as it is
  const openRow = rows.find(({ entry }) => String(entry.seq) === address.open);
  return (
    <ViewFrame
      title={i18n.t('ledger.place.history')}
      tools={(
        <SearchBox
          query={q} inputRef={search} label={i18n.t('papers.history.search')} placeholder={i18n.t('papers.history.searchHint')} onQuery={(text) => setParams({ q: text })}
          onDown={() => document.getElementById('history-table')?.focus()} onEnter={() => { const seq = rows[0]?.entry.seq; if (seq !== undefined) go({ ...address, open: String(seq) }); }}
        />
      )}
      filters={<HistoryFilters filter={filter} storyName={storyName} />}
    >
      <section class={css['trail']} aria-label={i18n.t('papers.history.trail')}><TrailCheck verify={verify} /></section>
      <div class={frame['split']}>
        <section class={frame['list']} aria-label={i18n.t('papers.history.table')}>
          {read?.ok === false && <FailureNotice failure={read.error} onRetry={refresh} />}
          {part !== null && rows.length > 0 && (
            <Table
              id="history-table" label={i18n.t('papers.history.table')} helpId="history-keys" rows={rows} idOf={({ entry }) => String(entry.seq)}
              columns={historyColumns(part.numbers, people)} sorting={null} onSort={() => undefined} openId={address.open === '' ? null : address.open}
              onOpen={({ entry }) => go({ ...address, open: String(entry.seq) }, address.open === '' ? 'push' : 'replace')}
              onDrawn={(last) => { if (!part.isWhole && last >= rows.length) readOn(); }}
            />
          )}
          {part !== null && rows.length === 0 && part.isWhole && (
            <div class={frame['empty']}>
              <p>{i18n.t(isNarrowed(filter) ? 'papers.history.none' : 'papers.history.first')}</p>
              {isNarrowed(filter) && <Button onClick={() => go({ ...address, params: {} })}>{i18n.t('papers.history.storyEnd')}</Button>}
            </div>
          )}
          <p id="history-keys" hidden>{i18n.t('papers.history.keys')}</p>
          <div class={css['foot']}>
            <p role="status">{part === null ? i18n.t('papers.history.reading') : countWords(rows.length, part.isWhole, people.locale)}</p>
            {part?.isWhole === false && <Button small onClick={readOn}>{i18n.t(q === '' ? 'papers.history.more' : 'papers.history.further')}</Button>}
          </div>
        </section>
        {address.open !== '' && part !== null && <EntryPanel key={address.open} row={openRow} numbers={part.numbers} onClose={() => go({ ...address, open: '' })} />}
      </div>
    </ViewFrame>
  );
}

function countWords(count: number, isWhole: boolean, locale: string): string {
  return i18n.t(isWhole ? 'papers.history.count' : 'papers.history.countMore', count, [formatCount(count, locale)]);
}
