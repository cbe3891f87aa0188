import { i18n } from '#i18n';
import { budgetPeriods } from '../../../lib/domain/budget.ts';
import type { Currency } from '../../../lib/domain/currency.ts';
import { Button } from '../../Button.tsx';
import { CheckField } from '../../form/CheckField.tsx';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FieldGroup } from '../../form/FieldGroup.tsx';
import { TextField } from '../../form/TextField.tsx';
import { Icon } from '../../Icon.tsx';
import { AmountField } from './AmountField.tsx';
import { newBudget, type BudgetDraft } from './draft.ts';
import { controlId, messageAt, type EditorProps } from './editor-props.ts';
import { RatesField } from './RatesField.tsx';

/** How much may be spent, when, and what other currencies are worth. Opened with one click, gone with another. */
export function BudgetPart(props: EditorProps & { currency: Currency; today: string }) {
  const { draft: { budget }, onDraft, messages } = props;
  if (budget === null) {
    return (
      <FieldGroup id="edit-part-budget" title={i18n.t('ledger.field.budget')} lead={i18n.t('ledger.editor.noBudget')}>
        <div data-wide><Button onClick={() => onDraft({ budget: newBudget(props.currency) })}><Icon name="plus" small />{i18n.t('ledger.editor.addBudget')}</Button></div>
      </FieldGroup>
    );
  }
  const change = (changes: Partial<BudgetDraft>): void => onDraft({ budget: { ...budget, ...changes } });
  return (
    <FieldGroup
      id="edit-part-budget" title={i18n.t('ledger.field.budget')}
      aside={<Button small kind="quiet" onClick={() => onDraft({ budget: null })}>{i18n.t('ledger.editor.removeBudget')}</Button>}
    >
      <AmountField
        id={controlId('budget.amount')} label={i18n.t('ledger.editor.amount')} value={budget.amount} currency={budget.currency} takesFocus={budget.amount === ''}
        problem={messageAt(messages, 'budget.amount')} onInput={(amount) => change({ amount })} onCurrency={(currency) => change({ currency })}
      />
      <ChoiceField
        id={controlId('budget.period')} label={i18n.t('ledger.editor.period')} value={budget.period} hint={i18n.t(`ledger.editor.periodHint.${budget.period}`)}
        options={budgetPeriods.map((value) => ({ value, text: i18n.t(`ledger.editor.periods.${value}`) }))} onChoose={(period) => change({ period })}
      />
      <TextField
        id={controlId('budget.warnAtPercent')} label={i18n.t('ledger.editor.warnAt')} aside={i18n.t('popup.form.optional')} hint={i18n.t('ledger.editor.warnAtHint')}
        most={null} value={budget.warnAtPercent} problem={messageAt(messages, 'budget.warnAtPercent')} onInput={(warnAtPercent) => change({ warnAtPercent })}
      />
      <DayField
        id={controlId('budget.from')} label={i18n.t('ledger.editor.budgetFrom')} value={budget.from} problem={messageAt(messages, 'budget.from')}
        onInput={(from) => change({ from })}
      />
      <DayField
        id={controlId('budget.until')} label={i18n.t('ledger.editor.budgetUntil')} value={budget.until} problem={messageAt(messages, 'budget.until')}
        onInput={(until) => change({ until })}
      />
      {budget.period !== 'once' && (
        <CheckField
          id={controlId('budget.rollover')} label={i18n.t('ledger.editor.rollover')} hint={i18n.t('ledger.editor.rolloverHint')} checked={budget.rollover}
          onChange={(rollover) => change({ rollover })}
        />
      )}
      <RatesField budget={budget} messages={messages} today={props.today} onRates={(rates) => change({ rates })} />
    </FieldGroup>
  );
}
