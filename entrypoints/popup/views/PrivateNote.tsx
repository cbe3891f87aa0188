import { browser } from '#imports';
import { i18n } from '#i18n';
import { Icon } from '../../../components/Icon.tsx';
import css from './Needs.module.css';

/** In a private window, what becomes of what is done there. Firefox cannot keep such windows apart, so nothing is recorded. */
export function PrivateNote() {
  if (!browser.extension.inIncognitoContext) return null;
  return (
    <p class={css['private']} role="note">
      <Icon name="lock" small />{i18n.t(import.meta.env.FIREFOX ? 'popup.private.refused' : 'popup.private.apart')}
    </p>
  );
}
