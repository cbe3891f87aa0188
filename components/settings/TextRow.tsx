import { classNames } from '../class-names.ts';
import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';
import { usePeopleLocale } from '../people-locale.ts';
import { lengthProblem } from './length-problem.ts';
import { useRefusedText } from './refused-text.ts';

export interface TextRowProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'number';
  /** True for numbers and masks: one width, left to right, never corrected. */
  readonly isCode?: boolean;
  /** Most characters that can be kept; a longer text is said to be and stays as it was typed. */
  readonly most?: number;
  readonly min?: number;
  readonly max?: number;
  /** When the text is finished: the field is left, or Enter pressed. */
  readonly onDone: (text: string) => void;
}

/** A line of text that counts once it is finished, so that nothing half typed is kept. */
export function TextRow(props: TextRowProps) {
  const { id, isCode = false, type = 'text', most = 500 } = props;
  const { locale } = usePeopleLocale();
  const { shown, finish, problem = props.problem } = useRefusedText(props.value, (text) => lengthProblem(text, most, locale), props.onDone);
  const shared = {
    id,
    class: classNames(inputs['input'], isCode && inputs['number']),
    dir: isCode ? 'ltr' : 'auto',
    autocomplete: 'off',
    spellcheck: false,
    value: shown,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': problem !== undefined,
    onChange: (event: { readonly currentTarget: HTMLInputElement }) => finish(event.currentTarget.value),
  } as const;
  return (
    <FormRow id={id} label={props.label} hint={props.hint} problem={problem}>
      {type === 'number' && <input {...shared} type="number" min={props.min ?? 0} max={props.max ?? Number.MAX_SAFE_INTEGER} />}
      {type === 'email' && <input {...shared} type="email" />}
      {type === 'text' && <input {...shared} type="text" autocapitalize={isCode ? 'off' : 'sentences'} />}
    </FormRow>
  );
}
