import { i18n } from '#i18n';
import { ViewFrame } from '../ViewFrame.tsx';

export function HistoryView() {
  return <ViewFrame title={i18n.t('ledger.place.history')}>{null}</ViewFrame>;
}
