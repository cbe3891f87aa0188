import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';

interface Props<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, from a list. */
export function ChoiceRow<Value extends string>(props: Props<Value>) {
  return (
    <FormRow id={props.id} label={props.label} hint={props.hint}>
      <select
        id={props.id} class={inputs['input']} value={props.value} aria-describedby={`${props.id}-hint`}
        onChange={(event) => {
          const chosen = props.choices.find(({ value }) => value === event.currentTarget.value);
          if (chosen !== undefined) props.onChange(chosen.value);
        }}
      >
        {props.choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select>
    </FormRow>
  );
}
