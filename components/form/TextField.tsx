import { classNames } from '../class-names.ts';
import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly aside?: string | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** True for numbers and ids: one width, left to right, never corrected. */
  readonly isCode?: boolean;
  readonly isRequired?: boolean;
  /** Texts to choose from while typing. */
  readonly known?: readonly string[];
  readonly maxLength?: number;
  readonly lines?: number;
  readonly isDisabled?: boolean;
}

/** A labelled line of text, or several lines. */
export function TextField(props: Props) {
  const { id, isCode = false, known = [], lines } = props;
  const shared = {
    id,
    class: classNames(inputs['input'], isCode && inputs['number']),
    dir: isCode ? 'ltr' : 'auto',
    autocomplete: 'off',
    spellcheck: !isCode,
    maxLength: props.maxLength ?? 1000,
    required: props.isRequired ?? false,
    disabled: props.isDisabled ?? false,
    value: props.value,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': props.problem !== undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => props.onInput(event.currentTarget.value),
  } as const;
  return (
    <FormRow id={id} label={props.label} aside={props.aside} hint={props.hint} problem={props.problem}>
      {lines === undefined
        ? <input {...shared} type="text" {...(known.length === 0 ? {} : { list: `${id}-known` })} autocapitalize={isCode ? 'off' : 'sentences'} />
        : <textarea {...shared} rows={lines} />}
      {known.length > 0 && <datalist id={`${id}-known`}>{known.map((text) => <option key={text} value={text} />)}</datalist>}
    </FormRow>
  );
}
