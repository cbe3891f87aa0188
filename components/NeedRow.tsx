import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import css from './NeedRow.module.css';

/** One thing that needs the person: a sentence, never cut, and one action that names its object. */
export function NeedRow(props: { tone: 'wait' | 'warn'; action: ComponentChildren; children: ComponentChildren }) {
  return (
    <li class={classNames(css['need'], css[props.tone])}>
      <Icon name={props.tone === 'wait' ? 'clock' : 'fork'} />
      <span class={css['text']}>{props.children}</span>
      {props.action}
    </li>
  );
}
