import { browser } from '#imports';
import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { useRaise } from '../../extension-page/use-raise.ts';

/** Opens the options page, which says what can be read of Amazon's pages. */
export function OptionsButton() {
  const raise = useRaise();
  return (
    <Button
      kind="icon" label={i18n.t('options.read.title')} title={i18n.t('options.read.title')}
      onClick={() => { browser.runtime.openOptionsPage().catch(raise); }}
    >
      <Icon name="sliders" />
    </Button>
  );
}
