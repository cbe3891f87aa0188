import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import css from './CopyPreview.module.css';

/** A text to look through before it is saved: whole, as text, reachable and scrollable by keyboard. */
export function CopyPreview(props: { text: string; action: ComponentChildren; status: string }) {
  return (
    <>
      <div class={css['bar']}>
        {props.action}
        <span class={css['status']} role="status">{props.status}</span>
      </div>
      <pre class={css['text']} dir="ltr" translate={false} tabIndex={0} role="region" aria-label={i18n.t('options.copy.text')}>{props.text}</pre>
    </>
  );
}
