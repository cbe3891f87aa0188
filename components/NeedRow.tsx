import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import css from './NeedRow.module.css';

/** What a need is: something waits, waits for too long, or two things are in doubt. */
const icons = { wait: 'clock', late: 'clock', warn: 'fork', kept: 'info' } as const;

/** One thing that needs the person: a sentence, never cut, and actions that name their object: beside it while there is room, else below. */
export function NeedRow(props: { tone: keyof typeof icons; action: ComponentChildren; children: ComponentChildren }) {
  return (
    <li class={classNames(css['need'], css[props.tone])}>
      <Icon name={icons[props.tone]} />
      <span class={css['text']}>{props.children}</span>
      <span class={css['actions']}>{props.action}</span>
    </li>
  );
}
