import { classNames } from '../class-names.ts';
import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';
import { usePeopleLocale } from '../people-locale.ts';
import { typedLength } from './too-long.ts';

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
  /** Most characters that can be kept: a longer text is said to be, whole, and `refusesTooLong` finds it. Null: something else judges it. */
  readonly most?: number | null;
  readonly lines?: number;
  readonly isDisabled?: boolean;
}

/** A labelled line of text, or several lines. */
export function TextField(props: Props) {
  const { id, isCode = false, known = [], lines, most = 1000 } = props;
  const { locale } = usePeopleLocale();
  const { isTooLong, count, problem = props.problem } = typedLength(props.value, most, locale);
  const shared = {
    id,
    class: classNames(inputs['input'], isCode && inputs['number']),
    dir: isCode ? 'ltr' : 'auto',
    autocomplete: 'off',
    spellcheck: !isCode,
    required: props.isRequired ?? false,
    disabled: props.isDisabled ?? false,
    value: props.value,
    'aria-describedby': count === undefined ? `${id}-hint` : `${id}-hint ${id}-aside`,
    'aria-invalid': problem !== undefined,
    'data-too-long': isTooLong ? '' : undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => props.onInput(event.currentTarget.value),
  } as const;
  return (
    <FormRow id={id} label={props.label} aside={count ?? props.aside} hint={props.hint} problem={problem}>
      {lines === undefined
        ? <input {...shared} type="text" {...(known.length === 0 ? {} : { list: `${id}-known` })} autocapitalize={isCode ? 'off' : 'sentences'} />
        : <textarea {...shared} rows={lines} />}
      {known.length > 0 && <datalist id={`${id}-known`}>{known.map((text) => <option key={text} value={text} />)}</datalist>}
    </FormRow>
  );
}

/** True when a text inside `place` is longer than can be kept. Then nothing is to be saved, and the first of them has the focus. */
export function refusesTooLong(place: EventTarget | null): boolean {
  const field = place instanceof Element ? place.querySelector<HTMLElement>('[data-too-long]') : null;
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
  return field !== null;
}
