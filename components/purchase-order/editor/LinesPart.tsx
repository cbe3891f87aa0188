import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Currency } from '../../../lib/domain/currency.ts';
import type { AmountFormat } from '../../../lib/domain/parse-amount.ts';
import { pastedLines } from '../../../lib/domain/paste-lines.ts';
import { Button } from '../../Button.tsx';
import { FieldGroup } from '../../form/FieldGroup.tsx';
import { Icon } from '../../Icon.tsx';
import { newLine, type LineDraft } from './draft.ts';
import type { EditorProps } from './editor-props.ts';
import css from './Editor.module.css';
import { LineRow } from './LineRow.tsx';
import { isBlank } from './read-draft.ts';

interface Props extends Pick<EditorProps, 'messages'> {
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly LineDraft[];
  readonly onLines: (lines: readonly LineDraft[]) => void;
  /** For new lines. */
  readonly currency: Currency;
  readonly format: AmountFormat;
  readonly newKey: () => string;
}

/** What was agreed: one item a line. A table copied in a spreadsheet is pasted as lines. */
export function LinesPart({ title, lead, lines, onLines, messages, currency, format, newKey }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const focus = (key: string, part: string): void => {
    // The row is drawn anew first.
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"] [data-part="${part}"]`)?.focus());
  };
  const add = (): void => {
    const line = newLine(newKey(), currency);
    onLines([...lines, line]);
    focus(line.key, 'text');
  };
  const remove = (at: number): void => {
    onLines(lines.filter((_, index) => index !== at));
    const next = lines[at + 1] ?? lines[at - 1];
    if (next === undefined) requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[data-part="add"]')?.focus());
    else focus(next.key, 'text');
  };
  const move = (at: number, by: -1 | 1, part: string): void => {
    const line = lines[at];
    const to = at + by;
    if (line === undefined || to < 0 || to >= lines.length) return;
    onLines(lines.filter((_, index) => index !== at).toSpliced(to, 0, line));
    focus(line.key, part);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = pastedLines(event.clipboardData?.getData('text/plain') ?? '', format);
    if (pasted === undefined || pasted.length === 0) return;
    event.preventDefault();
    const made = pasted.map((line) => ({ ...newLine(newKey(), currency), ...line }));
    onLines([...lines.filter((line) => !isBlank(line)), ...made]);
    const last = made.at(-1);
    if (last !== undefined) focus(last.key, 'text');
  };
  return (
    <FieldGroup id="edit-part-lines" title={title} lead={lead}>
      <div data-wide class={css['lines']} ref={place} onPaste={onPaste}>
        {lines.map((line, index) => (
          <LineRow
            key={line.key} line={line} row={index + 1} count={lines.length} messages={messages}
            onChange={(changes) => onLines(lines.map((each) => (each.key === line.key ? { ...each, ...changes } : each)))}
            onRemove={() => remove(index)} onMove={(by, part) => move(index, by, part)}
          />
        ))}
        <div class={css['ways']}>
          <Button part="add" onClick={add}><Icon name="plus" small />{i18n.t('ledger.editor.addLine')}</Button>
          <p class={css['hint']}>{i18n.t('ledger.editor.pasteHint')}</p>
        </div>
      </div>
    </FieldGroup>
  );
}
