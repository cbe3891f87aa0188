import type { ComponentChildren } from 'preact';
import css from './FieldGroup.module.css';

/** Fields that belong together, under their own heading, side by side where there is room. */
export function FieldGroup(props: { id: string; title: string; lead?: string; aside?: ComponentChildren; children: ComponentChildren }) {
  return (
    <section class={css['group']} aria-labelledby={props.id}>
      <div class={css['head']}>
        <h2 class={css['title']} id={props.id}>{props.title}</h2>
        {props.aside}
        {props.lead === undefined ? null : <p class={css['lead']}>{props.lead}</p>}
      </div>
      <div class={css['fields']}>{props.children}</div>
    </section>
  );
}
