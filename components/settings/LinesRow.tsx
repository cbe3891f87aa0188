import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem?: string | undefined;
  readonly lines: readonly string[];
  readonly onDone: (lines: readonly string[]) => void;
}

/** Several texts, one per line. Empty lines and doubles do not count. */
export function LinesRow(props: Props) {
  const { id, problem } = props;
  return (
    <FormRow id={id} label={props.label} hint={props.hint} problem={problem}>
      <textarea
        id={id} class={inputs['input']} rows={Math.min(8, Math.max(3, props.lines.length + 1))} dir="auto" maxLength={20_000}
        value={props.lines.join('\n')} aria-describedby={`${id}-hint`} aria-invalid={problem !== undefined}
        onChange={(event) => {
          const lines = event.currentTarget.value.split('\n').map((line) => line.trim()).filter((line) => line !== '');
          props.onDone([...new Set(lines)]);
        }}
      />
    </FormRow>
  );
}
