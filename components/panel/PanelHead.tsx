import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import css from './PanelHead.module.css';

/** The heading of an open record, what can be done with it, and the way to close it. Stays in sight while the rest scrolls. */
export function PanelHead(props: { title: ComponentChildren; tools?: ComponentChildren; below?: ComponentChildren; onClose: () => void }) {
  const close = i18n.t('ledger.panel.close');
  return (
    <header class={css['head']}>
      <div class={css['row']}>
        <h2 class={css['title']}>{props.title}</h2>
        <div class={css['tools']}>
          {props.tools}
          <Button kind="icon" small label={close} title={close} shortcut="Escape" onClick={props.onClose}><Icon name="cross" /></Button>
        </div>
      </div>
      {props.below}
    </header>
  );
}
