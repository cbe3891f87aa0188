import type { ComponentChildren } from 'preact';
import css from './Chip.module.css';
import { classNames } from './class-names.ts';

export type Tone = 'mute' | 'accent' | 'ok' | 'warn' | 'bad' | 'wait';

/** A word of status. The tone only repeats what the word says. */
export function Chip(props: { tone: Tone; id?: string; children: ComponentChildren }) {
  return <span id={props.id} class={classNames(css['chip'], css[props.tone])}>{props.children}</span>;
}
