import css from './CheckField.module.css';

/** A labelled box to tick. */
export function CheckField(props: { id: string; label: string; hint?: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label class={css['check']} for={props.id}>
      <input
        id={props.id} type="checkbox" checked={props.checked} aria-describedby={props.hint === undefined ? undefined : `${props.id}-hint`}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}{props.hint === undefined ? null : <span class={css['hint']} id={`${props.id}-hint`}>{props.hint}</span>}</span>
    </label>
  );
}
