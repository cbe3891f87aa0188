import type { ComponentChildren } from 'preact';
import css from './ViewFrame.module.css';

/** One place of the ledger page: its heading with what can be done there, what narrows the list, and the rest of the window. */
export function ViewFrame(props: { title: string; tools?: ComponentChildren; filters?: ComponentChildren; children: ComponentChildren }) {
  return (
    <>
      <header class={css['top']}>
        <h1 class={css['title']}>{props.title}</h1>
        <div class={css['tools']}>{props.tools}</div>
      </header>
      {props.filters === undefined ? null : <div class={css['filters']}>{props.filters}</div>}
      {props.children}
    </>
  );
}
