import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { useAddress } from '../../use-address.ts';
import { keepChosen } from '../exchange/export/chosen-purchase-orders.ts';
import css from './SelectionBar.module.css';
import { useBulkActions } from './use-bulk-actions.ts';

/** What can be done with the selected purchase orders, in place of the filters. */
export function SelectionBar(props: { chosen: readonly PurchaseOrder[]; onDone: () => void }) {
  const { chosen } = props;
  const { locale } = usePeopleLocale();
  const { go } = useAddress();
  const { busy, favour, close } = useBulkActions();
  const exportThem = (): void => {
    keepChosen(chosen.map(({ id }) => id));
    go({ tab: 'exchange', open: 'export', params: { chosen: 'yes' } });
  };
  return (
    <div class={css['bar']} role="toolbar" aria-label={i18n.t('ledger.list.selected', chosen.length, [formatCount(chosen.length, locale)])}>
      <strong role="status">{i18n.t('ledger.list.selected', chosen.length, [formatCount(chosen.length, locale)])}</strong>
      <Button small busy={busy} onClick={() => favour(chosen)}><Icon name="star" small />{i18n.t('ledger.list.favour')}</Button>
      <Button small busy={busy} onClick={() => close(chosen)}><Icon name="check" small />{i18n.t('ledger.move.to.closed')}</Button>
      <Button small onClick={exportThem}><Icon name="export" small />{i18n.t('ledger.list.export')}</Button>
      <Button small kind="quiet" onClick={props.onDone}>{i18n.t('ledger.list.unselect')}</Button>
    </div>
  );
}
