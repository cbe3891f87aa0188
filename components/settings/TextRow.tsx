import { classNames } from '../class-names.ts';
import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';

export interface TextRowProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'number';
  /** True for numbers and masks: one width, left to right, never corrected. */
  readonly isCode?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** When the text is finished: the field is left, or Enter pressed. */
  readonly onDone: (text: string) => void;
}

/** A line of text that counts once it is finished, so that nothing half typed is kept. */
export function TextRow(props: TextRowProps) {
  const { id, isCode = false, problem, type = 'text' } = props;
  const shared = {
    id,
    class: classNames(inputs['input'], isCode && inputs['number']),
    dir: isCode ? 'ltr' : 'auto',
    autocomplete: 'off',
    spellcheck: false,
    value: props.value,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': problem !== undefined,
    onChange: (event: { readonly currentTarget: HTMLInputElement }) => props.onDone(event.currentTarget.value),
  } as const;
  return (
    <FormRow id={id} label={props.label} hint={props.hint} problem={problem}>
      {type === 'number' && <input {...shared} type="number" min={props.min ?? 0} max={props.max ?? Number.MAX_SAFE_INTEGER} />}
      {type === 'email' && <input {...shared} type="email" maxLength={500} />}
      {type === 'text' && <input {...shared} type="text" maxLength={500} autocapitalize={isCode ? 'off' : 'sentences'} />}
    </FormRow>
  );
}
