import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import css from './FormRow.module.css';
import { Icon } from './Icon.tsx';

interface Props {
  /** The id of the control inside; `<id>-hint` is its description, `<id>-aside` what stands beside its name. */
  readonly id: string;
  readonly label: string;
  readonly aside?: string | undefined;
  readonly hint?: string | undefined;
  /** What is wrong, in place of the hint. Read out when it appears. */
  readonly problem?: string | undefined;
  readonly way?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A labelled control with one line below it: what it is for, or what is wrong and the way out. */
export function FormRow(props: Props) {
  return (
    <div>
      <div class={css['head']}>
        <label class={css['label']} for={props.id}>{props.label}</label>
        {props.aside === undefined ? null : <span class={css['aside']} id={`${props.id}-aside`}>{props.aside}</span>}
      </div>
      {props.children}
      <div class={classNames(css['hint'], props.problem !== undefined && css['problem'])} id={`${props.id}-hint`} aria-live="polite">
        {props.problem === undefined ? props.hint : <><Icon name="warn" small /><span>{props.problem}</span></>}
        {props.problem === undefined ? null : props.way}
      </div>
    </div>
  );
}
