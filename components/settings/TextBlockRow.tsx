import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';
import type { TextRowProps } from './TextRow.tsx';

type Props = Pick<TextRowProps, 'id' | 'label' | 'hint' | 'problem' | 'value' | 'onDone'>;

/** A text of several lines, such as an address. What is too long is said, never cut. */
export function TextBlockRow(props: Props) {
  const { id, problem } = props;
  return (
    <FormRow id={id} label={props.label} hint={props.hint} problem={problem}>
      <textarea
        id={id} class={inputs['input']} rows={4} dir="auto" value={props.value} aria-describedby={`${id}-hint`} aria-invalid={problem !== undefined}
        onChange={(event) => props.onDone(event.currentTarget.value.trim())}
      />
    </FormRow>
  );
}
