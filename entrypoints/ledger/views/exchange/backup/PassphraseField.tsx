import { FormRow } from '../../../../../components/FormRow.tsx';
import inputs from '../../../../../components/inputs.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly value: string;
  /** True where one is made up: password managers may offer one. */
  readonly isNew: boolean;
  readonly takesFocus?: boolean;
  readonly onInput: (text: string) => void;
}

/** A passphrase, never shown. */
export function PassphraseField(props: Props) {
  const { id } = props;
  return (
    <FormRow id={id} label={props.label} hint={props.hint} problem={props.problem}>
      <input
        id={id} class={inputs['input']} type="password" autocomplete={props.isNew ? 'new-password' : 'current-password'} dir="auto" value={props.value}
        aria-describedby={`${id}-hint`} aria-invalid={props.problem !== undefined}
        ref={(input) => { if (props.takesFocus === true && props.value === '' && document.activeElement !== input) input?.focus(); }}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </FormRow>
  );
}
