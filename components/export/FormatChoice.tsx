import css from './FormatChoice.module.css';

/** A format as it is offered. */
export interface OfferedFormat<Code extends string> {
  readonly code: Code;
  readonly name: string;
  readonly hint: string;
}

/** Formats that serve the same end. */
export interface FormatGroup<Code extends string> {
  readonly title: string;
  readonly formats: readonly OfferedFormat<Code>[];
}

interface Props<Code extends string> {
  readonly groups: readonly FormatGroup<Code>[];
  readonly value: Code;
  readonly onChoose: (code: Code) => void;
}

/** One format among many, each with a line of what it is for. The arrow keys go through all of them, whatever group they are in. */
export function FormatChoice<Code extends string>({ groups, value, onChoose }: Props<Code>) {
  return (
    <div class={css['groups']}>
      {groups.map(({ title, formats }) => (
        <fieldset key={title} class={css['group']}>
          <legend class={css['legend']}>{title}</legend>
          <div class={css['cards']}>
            {formats.map(({ code, name, hint }) => (
              <label key={code} class={css['card']}>
                <input
                  type="radio" name="export-format" value={code} checked={code === value} onChange={() => onChoose(code)}
                  aria-labelledby={`export-format-${code}-name`} aria-describedby={`export-format-${code}`}
                />
                <span class={css['name']} id={`export-format-${code}-name`}>{name}</span>
                <span class={css['hint']} id={`export-format-${code}`}>{hint}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
