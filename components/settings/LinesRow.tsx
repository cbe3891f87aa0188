import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';
import { usePeopleLocale } from '../people-locale.ts';
import { linesProblem } from './length-problem.ts';
import { useRefusedText } from './refused-text.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem?: string | undefined;
  readonly lines: readonly string[];
  /** Most lines, and most characters of each, that can be kept. */
  readonly mostLines: number;
  readonly most: number;
  readonly onDone: (lines: readonly string[]) => void;
}

/** Several texts, one per line. Empty lines and doubles do not count. */
export function LinesRow(props: Props) {
  const { id } = props;
  const { locale } = usePeopleLocale();
  const { shown, problem = props.problem, finish } = useRefusedText(
    props.lines.join('\n'), (text) => linesProblem(linesIn(text), props, locale), (text) => props.onDone(linesIn(text)),
  );
  return (
    <FormRow id={id} label={props.label} hint={props.hint} problem={problem}>
      <textarea
        id={id} class={inputs['input']} rows={Math.min(8, Math.max(3, props.lines.length + 1))} dir="auto"
        value={shown} aria-describedby={`${id}-hint`} aria-invalid={problem !== undefined} onChange={(event) => finish(event.currentTarget.value)}
      />
    </FormRow>
  );
}

function linesIn(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];
}
