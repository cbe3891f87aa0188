import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import css from './RowList.module.css';

interface Props {
  readonly label: string;
  /** One per row: what to show, and how its remove button is called. */
  readonly rows: readonly { readonly key: string; readonly content: ComponentChildren; readonly removeLabel: string }[];
  readonly onRemove: (index: number) => void;
  readonly addLabel: string;
  /** Absent when there is room for no more. */
  readonly onAdd?: (() => void) | undefined;
}

/** Rows of one kind that can be added and taken away. Focus stays in the list: on the next row's button, or on "add". */
export function RowList(props: Props) {
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const remove = (index: number): void => {
    props.onRemove(index);
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLButtonElement>('[data-part="remove"]');
      (buttons?.[Math.min(index, (buttons.length ?? 0) - 1)] ?? add.current)?.focus();
    });
  };
  return (
    <div class={css['list']}>
      <ul ref={list} aria-label={props.label} class={css['rows']}>
        {props.rows.map(({ key, content, removeLabel }, index) => (
          <li key={key} class={css['row']}>
            <div class={css['content']}>{content}</div>
            <Button kind="icon" part="remove" label={removeLabel} title={removeLabel} onClick={() => remove(index)}><Icon name="trash" /></Button>
          </li>
        ))}
      </ul>
      {props.onAdd === undefined ? null : <Button small buttonRef={add} onClick={props.onAdd}>{props.addLabel}</Button>}
    </div>
  );
}
