import { classNames } from '../class-names.ts';
import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** `YYYY-MM-DD` or empty. A half-typed day reads as empty: only the control knows (`validity.badInput`). */
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/** A labelled calendar day. */
export function DayField(props: Props) {
  const { id } = props;
  return (
    <FormRow id={id} label={props.label} hint={props.hint} problem={props.problem}>
      <input
        id={id} class={classNames(inputs['input'], inputs['day'])} type="date" min="2000-01-01" max="9999-12-31" value={props.value}
        aria-describedby={`${id}-hint`} aria-invalid={props.problem !== undefined} onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </FormRow>
  );
}
