import { i18n } from '#i18n';
import { ViewFrame } from '../ViewFrame.tsx';

export function OverviewView() {
  return <ViewFrame title={i18n.t('ledger.place.overview')}>{null}</ViewFrame>;
}
