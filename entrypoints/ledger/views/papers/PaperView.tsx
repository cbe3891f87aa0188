import { useEffect } from 'preact/hooks';
import type { OrderKey, PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import type { Tab } from '../../address.ts';
import { useAddress } from '../../use-address.ts';
import { DocumentView } from './DocumentView.tsx';
import { PackView } from './PackView.tsx';
import { leavePaper } from './return-focus.ts';

/** A paper of a record, as the address names it: `<id>/document`, `<key>/pack`. */
interface Paper {
  readonly tab: 'orders' | 'purchase-orders';
  readonly record: string;
  readonly paper: 'document' | 'pack';
}

/** The paper an address names; undefined when it names none. */
export function paperIn(tab: Tab, open: string): Paper | undefined {
  const [, record = '', paper] = /^(.+)\/(document|pack)$/.exec(open) ?? [];
  if (paper === 'pack' && (tab === 'orders' || tab === 'purchase-orders')) return { tab, record, paper };
  return paper === 'document' && tab === 'purchase-orders' ? { tab, record, paper } : undefined;
}

/** One paper. A record of nothing is answered by the view that reads it. */
export function PaperView({ tab, record, paper }: Paper) {
  const { go } = useAddress();
  useEffect(() => () => leavePaper(`${record}/${paper}`), []);
  if (paper === 'document') return <DocumentView id={record as PurchaseOrderId} />; // looked up before anything is done with it
  const about = tab === 'orders' ? { orderKey: record as OrderKey } : { purchaseOrderId: record as PurchaseOrderId }; // the same
  return <PackView about={about} onBack={() => go({ tab, open: record, params: {} })} />;
}
