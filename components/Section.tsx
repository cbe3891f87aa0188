import type { ComponentChildren } from 'preact';
import css from './Section.module.css';

/** A part of a full page: its heading, one sentence that says what it is for, and what belongs to it. */
export function Section(props: { id: string; level: 1 | 2; title: string; lead: string; children: ComponentChildren }) {
  const Heading = `h${props.level}` as const;
  return (
    <section class={css['section']} aria-labelledby={props.id}>
      <div>
        <Heading class={css['title']} id={props.id}>{props.title}</Heading>
        <p class={css['lead']}>{props.lead}</p>
      </div>
      {props.children}
    </section>
  );
}
