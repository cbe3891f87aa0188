import css from './RadioRows.module.css';

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly hint: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few that need a sentence each. */
export function RadioRows<Value extends string>(props: Props<Value>) {
  return (
    <fieldset class={css['choice']}>
      <legend class={css['legend']}>{props.legend}</legend>
      {props.choices.map(({ value, label, hint }) => (
        <label key={value} class={css['option']}>
          <input
            type="radio" name={props.name} value={value} checked={value === props.value} aria-describedby={`${props.name}-${value}`}
            onChange={() => props.onChange(value)}
          />
          <span>
            <span class={css['label']}>{label}</span>
            <span class={css['hint']} id={`${props.name}-${value}`}>{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
