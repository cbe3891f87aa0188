import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';

interface Props<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A labelled choice of one among some. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { id, options } = props;
  return (
    <FormRow id={id} label={props.label} hint={props.hint} problem={props.problem}>
      <select
        id={id} class={inputs['input']} value={props.value} aria-describedby={`${id}-hint`} aria-invalid={props.problem !== undefined}
        onChange={(event) => {
          const chosen = options.find(({ value }) => value === event.currentTarget.value);
          if (chosen !== undefined) props.onChoose(chosen.value);
        }}
      >
        {options.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
      </select>
    </FormRow>
  );
}
