import css from './Pill.module.css';

/** Narrows a list while it is on. */
export function Pill(props: { on: boolean; name: string; count?: string; onToggle: () => void }) {
  return (
    <button type="button" class={css['pill']} aria-pressed={props.on} onClick={props.onToggle}>
      {props.name}{props.count === undefined ? null : <> <span class={css['count']}>{props.count}</span></>}
    </button>
  );
}
