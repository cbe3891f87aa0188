import type { ComponentChildren } from 'preact';
import { Chip, type Tone } from './Chip.tsx';
import css from './SectionHead.module.css';

/** A heading inside a view, with a count and something to do at its end. */
export function SectionHead(props: { id: string; title: string; count?: string; tone?: Tone; children?: ComponentChildren }) {
  return (
    <div class={css['head']}>
      <h2 class={css['title']} id={props.id}>
        {props.title} {props.count === undefined ? null : <Chip tone={props.tone ?? 'mute'}>{props.count}</Chip>}
      </h2>
      {props.children}
    </div>
  );
}
