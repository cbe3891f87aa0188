import { i18n } from '#i18n';
import { isCurrency, minorDigits } from '../../../lib/domain/currency.ts';
import { Button } from '../../Button.tsx';
import { classNames } from '../../class-names.ts';
import { Icon } from '../../Icon.tsx';
import inputs from '../../inputs.module.css';
import { CurrencySelect } from './CurrencySelect.tsx';
import type { BudgetDraft, RateDraft } from './draft.ts';
import { controlId, messageAt, type FieldMessage } from './editor-props.ts';
import css from './Editor.module.css';

/** What one unit of another currency is worth in the budget's, as somebody states it. */
export function RatesField(props: { budget: BudgetDraft; messages: readonly FieldMessage[]; today: string; onRates: (rates: readonly RateDraft[]) => void }) {
  const { budget: { rates, currency }, messages, onRates } = props;
  const change = (at: number, changes: Partial<RateDraft>): void => onRates(rates.map((rate, index) => (index === at ? { ...rate, ...changes } : rate)));
  const add = (): void => {
    const free = Object.keys(minorDigits).find((code) => code !== currency && !rates.some((rate) => rate.currency === code));
    if (free !== undefined && isCurrency(free)) onRates([...rates, { currency: free, rate: '', statedOn: props.today }]);
  };
  return (
    <div data-wide class={css['rates']} role="group" aria-labelledby="edit-rates">
      <p class={css['label']} id="edit-rates">{i18n.t('ledger.editor.rates')}</p>
      <p class={css['hint']}>{i18n.t('ledger.editor.ratesHint')}</p>
      {rates.map((rate, index) => {
        const problem = messageAt(messages, 'budget.rates', index + 1);
        const id = controlId('budget.rates', index + 1);
        return (
          <div key={index} class={css['rate']}>
            <span>1</span>
            <CurrencySelect label={i18n.t('ledger.editor.rateCurrency')} value={rate.currency} onChoose={(foreign) => change(index, { currency: foreign })} />
            <span>=</span>
            <input
              id={id} class={classNames(inputs['input'], inputs['money'])} type="text" inputMode="decimal" dir="ltr" autocomplete="off" value={rate.rate}
              aria-label={i18n.t('ledger.editor.rate', { currency: rate.currency })} aria-invalid={problem !== undefined} aria-describedby={`${id}-hint`}
              onInput={(event) => change(index, { rate: event.currentTarget.value })}
            />
            <span>{currency}</span>
            <input
              class={classNames(inputs['input'], inputs['day'])} type="date" aria-label={i18n.t('ledger.editor.statedOn')} value={rate.statedOn}
              onInput={(event) => change(index, { statedOn: event.currentTarget.value })}
            />
            <Button kind="icon" small label={i18n.t('ledger.editor.removeRate', { currency: rate.currency })} onClick={() => onRates(rates.filter((_, at) => at !== index))}>
              <Icon name="trash" />
            </Button>
            <span id={`${id}-hint`} class={css['problem']}>{problem}</span>
          </div>
        );
      })}
      <Button small onClick={add}><Icon name="plus" small />{i18n.t('ledger.editor.addRate')}</Button>
    </div>
  );
}
