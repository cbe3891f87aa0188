import { i18n } from '#i18n';
import { Button } from '../../../../../components/Button.tsx';
import { ExportList } from '../../../../../components/export/ExportList.tsx';
import { Icon } from '../../../../../components/Icon.tsx';
import { PanelSection } from '../../../../../components/panel/PanelSection.tsx';
import { listExports } from '../../../../../lib/app/list-exports.ts';
import type { PurchaseOrderId } from '../../../../../lib/domain/ids.ts';
import { useLedger } from '../../../../extension-page/use-ledger.ts';
import { useAddress } from '../../../use-address.ts';
import { keepChosen } from './chosen-purchase-orders.ts';
import { useForget } from './use-forget.ts';

/** The exports a purchase order is in, in its panel, and the way to export it. */
export function ExportsSection({ id }: { id: PurchaseOrderId }) {
  const { go } = useAddress();
  const made = useLedger((context) => listExports(context, { id }), [id]);
  const { forget } = useForget();
  const exportIt = (): void => {
    keepChosen([id]);
    go({ tab: 'exchange', open: 'export', params: { chosen: 'yes' } });
  };
  return (
    <PanelSection title={i18n.t('exporting.made.title')}>
      {made?.ok === true && (made.value.length === 0 ? <p>{i18n.t('exporting.made.none')}</p> : <ExportList exports={made.value} onForget={forget} />)}
      <Button small onClick={exportIt}><Icon name="export" small />{i18n.t('exporting.made.again')}</Button>
    </PanelSection>
  );
}
