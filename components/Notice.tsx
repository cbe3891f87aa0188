import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import css from './Notice.module.css';

/** What happened, what is safe, what to do; then the way out as `action`. `urgent` is read out at once. */
export function Notice(props: { tone: 'warn' | 'bad'; title: string; urgent?: boolean; children: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class={classNames(css['notice'], css[props.tone])} role={props.urgent === true ? 'alert' : undefined}>
      <Icon name="warn" />
      <div class={css['words']}>
        <p class={css['title']}>{props.title}</p>
        <p>{props.children}</p>
        {props.action === undefined ? null : <div class={css['action']}>{props.action}</div>}
      </div>
    </div>
  );
}
