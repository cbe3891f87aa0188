import type { ComponentChildren, Ref } from 'preact';
import css from './Button.module.css';
import { classNames } from './class-names.ts';

export interface ButtonLook {
  /** `primary`: the one main action of a view. `quiet`: text only. `icon`: a square with a drawing, needs a `label`. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'icon';
  readonly small?: boolean;
}

interface ButtonProps extends ButtonLook {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  /** Accessible name where the visible words do not name the object. */
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly busy?: boolean;
  readonly shortcut?: string;
  readonly tabIndex?: number;
  readonly part?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook): string {
  return classNames(css['button'], css[look.kind ?? 'plain'], look.small && css['small']);
}

/** A button. Never disabled: a busy one says so and ignores further clicks. */
export function Button(props: ButtonProps) {
  return (
    <button
      ref={props.buttonRef ?? null}
      type={props.type ?? 'button'}
      class={buttonClass(props)}
      aria-label={props.label}
      title={props.title}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-busy={props.busy}
      aria-keyshortcuts={props.shortcut}
      tabIndex={props.tabIndex}
      data-part={props.part}
      onClick={props.busy === true ? undefined : props.onClick}
    >
      {props.children}
    </button>
  );
}
