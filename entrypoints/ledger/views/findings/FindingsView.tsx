import { i18n } from '#i18n';
import { ViewFrame } from '../ViewFrame.tsx';

export function FindingsView() {
  return <ViewFrame title={i18n.t('ledger.place.findings')}>{null}</ViewFrame>;
}
