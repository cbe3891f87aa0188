import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { openLedgerPage } from '../../extension-page/open-ledger-page.ts';
import { useRaise } from '../../extension-page/use-raise.ts';

/** Opens the ledger page in a tab. */
export function LedgerButton() {
  const raise = useRaise();
  const name = i18n.t('ledger.open');
  return <Button kind="icon" label={name} title={name} onClick={() => { openLedgerPage().catch(raise); }}><Icon name="ledger" /></Button>;
}
