import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { useAddress } from '../../use-address.ts';
import { focusIfLeft } from './return-focus.ts';
import css from './Papers.module.css';

/** The papers that can be made of the record that is open: a support pack, of a purchase order its document; and its history. */
export function PaperLinks({ withDocument }: { withDocument: boolean }) {
  const { address: { tab, open }, go } = useAddress();
  const backTo = (paper: 'document' | 'pack') => (button: HTMLButtonElement | null): void => focusIfLeft(`${open}/${paper}`, button);
  const goTo = (paper: 'document' | 'pack'): void => go({ tab, open: `${open}/${paper}`, params: {} });
  return (
    <PanelSection>
      <div class={css['links']}>
        {withDocument && <Button small buttonRef={backTo('document')} onClick={() => goTo('document')}><Icon name="doc" small />{i18n.t('papers.document.open')}</Button>}
        <Button small buttonRef={backTo('pack')} onClick={() => goTo('pack')}><Icon name="print" small />{i18n.t('papers.pack.open')}</Button>
        <Button small onClick={() => go({ tab: 'history', open: '', params: withDocument ? { po: open } : { order: open } })}><Icon name="ledger" small />{i18n.t('papers.history.open')}</Button>
      </div>
    </PanelSection>
  );
}
