import type { ComponentChildren } from 'preact';
import css from './PanelSection.module.css';

/** A part of an open record, under its own small heading. Without a title it is only set apart. */
export function PanelSection(props: { title?: string; aside?: ComponentChildren; children: ComponentChildren }) {
  return (
    <section class={css['section']}>
      {props.title === undefined ? null : <h3 class={css['title']}><span>{props.title}</span>{props.aside}</h3>}
      {props.children}
    </section>
  );
}
