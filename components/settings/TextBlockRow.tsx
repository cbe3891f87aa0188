import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';
import { usePeopleLocale } from '../people-locale.ts';
import { lengthProblem } from './length-problem.ts';
import { useRefusedText } from './refused-text.ts';
import type { TextRowProps } from './TextRow.tsx';

type Props = Pick<TextRowProps, 'id' | 'label' | 'hint' | 'value' | 'onDone'> & { readonly most: number };

/** A text of several lines, such as an address. What is too long is said and stays as it was typed. */
export function TextBlockRow(props: Props) {
  const { id, most } = props;
  const { locale } = usePeopleLocale();
  const { shown, problem, finish } = useRefusedText(props.value, (text) => lengthProblem(text, most, locale), (text) => props.onDone(text.trim()));
  return (
    <FormRow id={id} label={props.label} hint={props.hint} problem={problem}>
      <textarea
        id={id} class={inputs['input']} rows={4} dir="auto" value={shown} aria-describedby={`${id}-hint`} aria-invalid={problem !== undefined}
        onChange={(event) => finish(event.currentTarget.value)}
      />
    </FormRow>
  );
}
