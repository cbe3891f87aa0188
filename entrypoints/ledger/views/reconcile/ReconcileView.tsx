import { i18n } from '#i18n';
import { ViewFrame } from '../ViewFrame.tsx';

export function ReconcileView() {
  return <ViewFrame title={i18n.t('ledger.place.reconcile')}>{null}</ViewFrame>;
}
