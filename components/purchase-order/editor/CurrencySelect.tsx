import { isCurrency, minorDigits, type Currency } from '../../../lib/domain/currency.ts';
import { classNames } from '../../class-names.ts';
import inputs from '../../inputs.module.css';
import { usePeopleLocale } from '../../people-locale.ts';
import css from './Editor.module.css';

/** Chooses a currency by its code; its name is the title. */
export function CurrencySelect(props: { label: string; value: Currency; onChoose: (currency: Currency) => void }) {
  const { locale } = usePeopleLocale();
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return (
    <select
      class={classNames(inputs['input'], css['currency'])} aria-label={props.label} title={names.of(props.value)} value={props.value}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        if (isCurrency(chosen)) props.onChoose(chosen);
      }}
    >
      {Object.keys(minorDigits).map((code) => <option key={code} value={code} title={names.of(code)}>{code}</option>)}
    </select>
  );
}
