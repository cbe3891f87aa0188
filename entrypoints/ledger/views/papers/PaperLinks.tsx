import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { useAddress } from '../../use-address.ts';

/** The papers that can be made of the record that is open: a support pack, and of a purchase order its document. */
export function PaperLinks({ withDocument }: { withDocument: boolean }) {
  const { address: { tab, open }, go } = useAddress();
  const goTo = (paper: 'document' | 'pack'): void => go({ tab, open: `${open}/${paper}`, params: {} });
  return (
    <PanelSection>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--s-2)' }}>
        {withDocument && <Button small onClick={() => goTo('document')}><Icon name="doc" small />{i18n.t('papers.document.open')}</Button>}
        <Button small onClick={() => goTo('pack')}><Icon name="print" small />{i18n.t('papers.pack.open')}</Button>
      </div>
    </PanelSection>
  );
}
