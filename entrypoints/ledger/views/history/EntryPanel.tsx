import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { actionText } from '../../../../components/history/entry-words.ts';
import { EntryRecord } from '../../../../components/history/EntryRecord.tsx';
import type { Numbers } from '../../../../components/history/value-words.ts';
import { Notice } from '../../../../components/Notice.tsx';
import { PanelHead } from '../../../../components/panel/PanelHead.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { SidePanel } from '../../../../components/panel/SidePanel.tsx';
import type { TrailRow } from '../../../../lib/app/list-trail.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useAddress } from '../../use-address.ts';
import css from './History.module.css';
import { useUndo } from './use-undo.ts';

/** One entry beside the history, with the way to what it is about. `row` is undefined for a place where there is none. */
export function EntryPanel({ row, numbers, onClose }: { row: TrailRow | undefined; numbers: Numbers; onClose: () => void }) {
  const { go } = useAddress();
  const undo = useUndo();
  useKeys({ Escape: onClose });
  const title = row === undefined ? i18n.t('papers.history.record') : actionText(row.entry);
  const [kind = '', ...rest] = row?.entry.subject.split('/') ?? [];
  const record = rest.join('/');
  return (
    <SidePanel label={title} onClose={onClose}>
      <PanelHead title={title} onClose={onClose} />
      {row === undefined ? <Notice tone="warn" title={i18n.t('papers.history.record')}>{i18n.t('papers.history.gone')}</Notice> : (
        <>
          {(row.mayUndo || kind === 'purchaseOrder' || kind === 'order') && (
            <PanelSection>
              <div class={css['actions']}>
                {kind === 'purchaseOrder' && <Button small onClick={() => go({ tab: 'purchase-orders', open: record, params: {} })}>{i18n.t('papers.history.toPurchaseOrder')}</Button>}
                {kind === 'order' && <Button small onClick={() => go({ tab: 'orders', open: record, params: {} })}>{i18n.t('papers.history.toOrder')}</Button>}
                {row.mayUndo && <Button small onClick={() => undo(row.entry)}>{i18n.t('papers.history.undo')}</Button>}
              </div>
            </PanelSection>
          )}
          <EntryRecord entry={row.entry} numbers={numbers} />
        </>
      )}
    </SidePanel>
  );
}
