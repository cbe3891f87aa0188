import { i18n } from '#i18n';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { FirstSteps } from '../../../components/FirstSteps.tsx';
import { Frame } from '../../../components/Frame.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { Mark } from '../../../components/Mark.tsx';
import { focusCurrentRow } from '../../../components/PurchaseOrderList.tsx';
import { SearchBox } from '../../../components/SearchBox.tsx';
import { listPurchaseOrders } from '../../../lib/app/list-purchase-orders.ts';
import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { usePopup } from '../popup-context.ts';
import { useExport } from '../../extension-page/use-export.ts';
import { useKeys } from '../../extension-page/use-keys.ts';
import { useLedger } from '../../extension-page/use-ledger.ts';
import { useWalks } from '../../extension-page/use-walks.ts';
import { addView } from '../view.ts';
import css from './Home.module.css';
import { FindingsNeed } from './FindingsNeed.tsx';
import { LedgerButton } from './LedgerButton.tsx';
import { KeptNeeds } from './KeptNeeds.tsx';
import { Needs } from './Needs.tsx';
import { OptionsButton } from './OptionsButton.tsx';
import { PrivateNote } from './PrivateNote.tsx';
import { SavedPurchaseOrders } from './SavedPurchaseOrders.tsx';
import { ThisTab } from './ThisTab.tsx';
import { WalkLines } from './WalkLines.tsx';

/** What fits into the window: read and drawn first, so that the popup opens as fast with ten thousand POs as with ten. */
const firstRows = 10;
/** How many POs follow right after, and with each "Show more". */
const pageSize = 50;

/** The first view: this tab, what needs the person, and the saved POs; or the first steps when there is none yet. */
export function Home(props: { query: string; onQuery: (query: string) => void; focusId: PurchaseOrderId | null }) {
  const { query } = props;
  const { refresh, show } = usePopup();
  const { exporting, save } = useExport();
  const [limit, setLimit] = useState(props.focusId === null ? firstRows : pageSize);
  const search = useRef<HTMLInputElement>(null);
  const enterFor = useRef<string | null>(null);
  const list = useLedger(async (context) => {
    const found = await listPurchaseOrders(context, { query, limit });
    return found.ok ? { ok: true, value: { ...found.value, query } } : found;
  }, [query, limit]);

  const focusSearch = (): void => { search.current?.focus(); };
  useLayoutEffect(() => {
    if (props.focusId === null) focusSearch();
  }, []);
  useKeys({ '/': () => { focusSearch(); search.current?.select(); } });

  const openBest = (): void => {
    if (list?.ok !== true || list.value.query !== query) return;
    enterFor.current = null;
    const best = list.value.purchaseOrders[0];
    if (best !== undefined) show({ name: 'purchaseOrder', id: best.id, number: best.number });
  };
  // Enter may be faster than the answer: it then opens the best match as soon as that is known.
  useEffect(() => {
    if (enterFor.current === query) openBest();
  }, [list]);

  const ready = list !== null;
  const walks = useWalks(ready);
  useEffect(() => {
    if (ready) setLimit((current) => Math.max(current, pageSize));
  }, [ready]);
  const isFirstRun = list?.ok === true && list.value.total === 0 && list.value.query === '' && query === '';
  return (
    <Frame
      header={isFirstRun
        ? <><Mark /><span class={css['name']}>{i18n.t('extensionName')}</span><LedgerButton /><OptionsButton /></>
        : (
          <>
            <Mark />
            <SearchBox
              query={query} inputRef={search} onQuery={(next) => { setLimit(pageSize); props.onQuery(next); focusSearch(); }}
              onEnter={() => { enterFor.current = query; openBest(); }} onDown={() => focusCurrentRow(document)}
            />
            <LedgerButton />
            <OptionsButton />
          </>
        )}
      footer={isFirstRun || !ready ? undefined : (
        <>
          <Button kind="quiet" busy={exporting} onClick={() => save(null)}>
            <Icon name="export" small />{i18n.t(exporting ? 'popup.exporting' : 'popup.export')}
          </Button>
          <Button kind="primary" onClick={() => show(addView())}><Icon name="plus" small />{i18n.t('popup.add')}</Button>
        </>
      )}
    >
      {isFirstRun ? null : <h1 class={css['hidden']}>{i18n.t('extensionName')}</h1>}
      <PrivateNote />
      <ThisTab ready={ready} />
      <KeptNeeds ready={ready} />
      <WalkLines {...walks} />
      <Needs ready={ready} onWalk={walks.start} isFirstRun={isFirstRun} />
      <FindingsNeed ready={ready} />
      {list?.ok === false && <FailureNotice failure={list.error} onRetry={refresh} />}
      {isFirstRun && <FirstSteps onAdd={() => show(addView())} />}
      {list?.ok === true && !isFirstRun && (
        <SavedPurchaseOrders
          purchaseOrders={list.value.purchaseOrders} total={list.value.total} query={list.value.query}
          focusId={props.focusId} onMore={() => setLimit(limit + pageSize)} onLeaveUp={focusSearch}
        />
      )}
    </Frame>
  );
}
