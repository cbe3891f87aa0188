import type { ComponentChildren } from 'preact';
import css from './Frame.module.css';

/** A view of the popup: header and footer stay, what lies between scrolls. */
export function Frame(props: { header: ComponentChildren; footer?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class={css['frame']}>
      <header class={css['header']}>{props.header}</header>
      <main class={css['main']}>{props.children}</main>
      {props.footer === undefined ? null : <footer class={css['footer']}>{props.footer}</footer>}
    </div>
  );
}
