import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Currency } from '../../../lib/domain/currency.ts';
import { classNames } from '../../class-names.ts';
import { FormRow } from '../../FormRow.tsx';
import inputs from '../../inputs.module.css';
import { CurrencySelect } from './CurrencySelect.tsx';
import css from './Editor.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly currency: Currency;
  readonly problem: string | undefined;
  readonly takesFocus: boolean;
  readonly onInput: (text: string) => void;
  readonly onCurrency: (currency: Currency) => void;
}

/** An amount as somebody types it, and its currency. */
export function AmountField(props: Props) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => { if (props.takesFocus) input.current?.focus(); }, []);
  return (
    <FormRow id={props.id} label={props.label} problem={props.problem}>
      <div class={css['amount']}>
        <input
          ref={input} id={props.id} class={classNames(inputs['input'], inputs['money'])} type="text" inputMode="decimal" dir="ltr" autocomplete="off"
          value={props.value} aria-describedby={`${props.id}-hint`} aria-invalid={props.problem !== undefined}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <CurrencySelect label={i18n.t('ledger.editor.currency')} value={props.currency} onChoose={props.onCurrency} />
      </div>
    </FormRow>
  );
}
