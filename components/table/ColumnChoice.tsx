import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import css from './ColumnChoice.module.css';

/** Which columns a table shows, as a list to tick behind a button. Escape and a press elsewhere close it. */
export function ColumnChoice<Key extends string>(props: {
  label: string; columns: readonly { readonly key: Key; readonly title: string }[]; shown: readonly Key[]; onChange: (shown: readonly Key[]) => void;
}) {
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('pointerdown', (event) => {
      if (place.current !== null && event.target instanceof Node && !place.current.contains(event.target)) place.current.open = false;
    }, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || place.current?.open !== true) return;
    event.preventDefault();
    place.current.open = false;
    place.current.querySelector('summary')?.focus();
  };
  const toggle = (key: Key, on: boolean): void => {
    props.onChange(props.columns.map((column) => column.key).filter((each) => (each === key ? on : props.shown.includes(each))));
  };
  return (
    <details ref={place} class={css['choice']} onKeyDown={onKeyDown}>
      <summary class={css['opener']}><Icon name="columns" small />{props.label}</summary>
      <div class={css['list']} role="group" aria-label={props.label}>
        {props.columns.map(({ key, title }) => (
          <label key={key} class={css['column']}>
            <input type="checkbox" checked={props.shown.includes(key)} onChange={(event) => toggle(key, event.currentTarget.checked)} />
            {title}
          </label>
        ))}
      </div>
    </details>
  );
}
