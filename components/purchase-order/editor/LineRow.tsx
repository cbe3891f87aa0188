import { i18n } from '#i18n';
import { agreedTextMaxLength } from '../../../lib/domain/agreed-line.ts';
import { Button } from '../../Button.tsx';
import { classNames } from '../../class-names.ts';
import { typedLength } from '../../form/too-long.ts';
import { Icon } from '../../Icon.tsx';
import inputs from '../../inputs.module.css';
import { usePeopleLocale } from '../../people-locale.ts';
import { CurrencySelect } from './CurrencySelect.tsx';
import type { LineDraft } from './draft.ts';
import { controlId, messageAt, type FieldMessage } from './editor-props.ts';
import css from './LineRow.module.css';

interface Props {
  readonly line: LineDraft;
  readonly row: number;
  readonly count: number;
  readonly messages: readonly FieldMessage[];
  readonly onChange: (changes: Partial<LineDraft>) => void;
  readonly onRemove: () => void;
  /** `part` is the control to keep the focus on. */
  readonly onMove: (by: -1 | 1, part: string) => void;
}

const texts = ['text', 'asin', 'quantity', 'unitPrice', 'tolerance'] as const;
const fieldOf = { text: 'lines.text', asin: 'lines.asin', quantity: 'lines.quantity', unitPrice: 'lines.unitPrice', tolerance: 'lines.tolerancePercent' } as const;

/** One agreed line. Alt with an arrow key moves it, as the two buttons do. */
export function LineRow({ line, row, count, messages, onChange, onRemove, onMove }: Props) {
  const { locale } = usePeopleLocale();
  const { isTooLong, count: length = '', problem } = typedLength(line.text, agreedTextMaxLength, locale);
  const said = [...texts.flatMap((name) => messageAt(messages, fieldOf[name], row) ?? []), ...(problem === undefined ? [] : [`${problem} ${length}`])];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const part = event.target instanceof Element ? event.target.getAttribute('data-part') : null;
    onMove(event.key === 'ArrowUp' ? -1 : 1, part ?? 'text');
  };
  const cell = (name: typeof texts[number], mode: 'text' | 'decimal' | 'numeric') => {
    const id = controlId(fieldOf[name], row);
    return (
      <label class={css[name]}>
        <span>{i18n.t(`ledger.editor.line.${name}`)}</span>
        <input
          id={id} data-part={name} type="text" inputMode={mode} autocomplete="off" dir={name === 'text' ? 'auto' : 'ltr'}
          class={classNames(inputs['input'], name === 'asin' && inputs['number'], mode !== 'text' && inputs['money'])} value={line[name]}
          aria-invalid={messageAt(messages, fieldOf[name], row) !== undefined || (isTooLong && name === 'text')} data-too-long={isTooLong && name === 'text' ? '' : undefined}
          aria-describedby={`line-${row}-problem`}
          onInput={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      </label>
    );
  };
  return (
    <div class={css['row']} role="group" aria-label={i18n.t('ledger.editor.lineName', { row: String(row) })} data-line={line.key} onKeyDown={onKeyDown}>
      {cell('text', 'text')}
      {cell('asin', 'text')}
      {cell('quantity', 'numeric')}
      {cell('unitPrice', 'decimal')}
      <div class={css['currency']}>
        <CurrencySelect label={i18n.t('ledger.editor.currency')} value={line.currency} onChoose={(currency) => onChange({ currency })} />
      </div>
      {cell('tolerance', 'decimal')}
      <div class={css['tools']}>
        <Button kind="icon" small part="up" label={i18n.t('ledger.editor.moveUp', { row: String(row) })} onClick={() => onMove(-1, 'up')}><Icon name="up" /></Button>
        <Button kind="icon" small part="down" label={i18n.t('ledger.editor.moveDown', { row: String(row) })} onClick={() => onMove(1, 'down')}><Icon name="down" /></Button>
        <Button kind="icon" small label={i18n.t('ledger.editor.removeLine', { row: String(row), count: String(count) })} onClick={onRemove}><Icon name="trash" /></Button>
      </div>
      <p id={`line-${row}-problem`} class={css['problem']} aria-live="polite">{said.join(' ')}</p>
    </div>
  );
}
