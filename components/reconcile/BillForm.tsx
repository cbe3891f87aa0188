import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isCurrency, minorDigits, type Currency } from '../../lib/domain/currency.ts';
import { invoiceNumberMaxLength, invoiceProblem, type GivenInvoice } from '../../lib/domain/given-invoice.ts';
import { invoiceKinds, type Invoice } from '../../lib/domain/invoice.ts';
import { parseAmount, type AmountFormat } from '../../lib/domain/parse-amount.ts';
import { toPlainDate } from '../../lib/domain/plain-date.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { DayField } from '../form/DayField.tsx';
import { TextField } from '../form/TextField.tsx';
import css from '../orders/UnitsForm.module.css';
import { usePeopleLocale } from '../people-locale.ts';

interface Props {
  /** What is changed; null for a new one. */
  readonly invoice: Invoice | null;
  readonly currency: Currency;
  readonly format: AmountFormat;
  readonly busy: boolean;
  /** How many other orders have a paper with a number. */
  readonly countOthers: (number: string) => Promise<number>;
  readonly onSave: (given: GivenInvoice) => void;
  readonly onCancel: () => void;
}

/** Writes down an invoice, a charge or a credit from paper. */
export function BillForm({ invoice, currency: usual, format, busy, countOthers, onSave, onCancel }: Props) {
  const { locale } = usePeopleLocale();
  const [kind, setKind] = useState(invoice?.kind ?? 'invoice');
  const [number, setNumber] = useState(invoice?.number ?? '');
  const [day, setDay] = useState<string>(invoice?.day ?? '');
  const [amount, setAmount] = useState(invoice?.amount == null ? '' : plainText(invoice.amount.amount, invoice.amount.currency, format));
  const [currency, setCurrency] = useState<Currency>(invoice?.amount?.currency ?? usual);
  const [insisted, setInsisted] = useState(false);
  const [others, setOthers] = useState(0);
  useEffect(() => {
    let overtaken = false;
    if (number.trim() === '') setOthers(0);
    else void countOthers(number.trim()).then((count) => { if (!overtaken) setOthers(count); });
    return () => { overtaken = true; };
  }, [number]);
  const parsed = amount.trim() === '' ? null : parseAmount(amount, currency, format);
  const given: GivenInvoice = {
    kind, number: number.trim() === '' ? null : number.trim(), day: day === '' ? null : toPlainDate(day) ?? null, amount: parsed?.ok === true ? parsed.value : null,
  };
  const problem = invoiceProblem(given);
  const isAmountBad = parsed?.ok === false;
  const save = (): void => {
    setInsisted(true);
    if (!isAmountBad && problem === undefined) onSave(given);
  };
  const said = insisted && problem !== undefined && !isAmountBad ? i18n.t(`reconcile.bill.problem.${problem}`) : undefined;
  return (
    <form
      class={css['form']} aria-label={i18n.t('reconcile.bill.add')} noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) save(); }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); onCancel(); } }}
    >
      <div class={css['fields']}>
        <ChoiceField id="bill-kind" label={i18n.t('reconcile.bill.kindLabel')} value={kind} options={invoiceKinds.map((value) => ({ value, text: i18n.t(`reconcile.bill.kind.${value}`) }))} onChoose={setKind} />
        <TextField
          id="bill-number" label={i18n.t('reconcile.bill.number')} isCode most={invoiceNumberMaxLength} value={number} onInput={setNumber} problem={said}
          hint={others > 0 ? i18n.t('reconcile.bill.onOthers', others, [formatCount(others, locale)]) : i18n.t('reconcile.bill.numberHint')}
        />
        <DayField id="bill-day" label={i18n.t('reconcile.bill.day')} value={day} onInput={setDay} />
        <TextField
          id="bill-amount" label={i18n.t('reconcile.bill.amount')} isCode most={null} value={amount} onInput={setAmount} hint={i18n.t('reconcile.bill.amountHint')}
          problem={insisted && isAmountBad ? i18n.t('reconcile.bill.problem.amount') : undefined}
        />
        <ChoiceField
          id="bill-currency" label={i18n.t('reconcile.bill.currency')} value={currency} options={Object.keys(minorDigits).filter(isCurrency).map((value) => ({ value, text: value }))}
          onChoose={setCurrency}
        />
      </div>
      <div class={css['buttons']}>
        <Button kind="primary" type="submit" busy={busy}>{i18n.t('reconcile.bill.save')}</Button>
        <Button onClick={onCancel}>{i18n.t('reconcile.bill.cancel')}</Button>
      </div>
    </form>
  );
}

/** An amount as somebody would type it. */
function plainText(amount: number, currency: Currency, { decimal }: AmountFormat): string {
  const digits = minorDigits[currency];
  return (amount / 10 ** digits).toFixed(digits).replace('.', decimal);
}
