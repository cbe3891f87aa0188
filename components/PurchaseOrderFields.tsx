import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { PurchaseOrderState } from '../lib/domain/lifecycle.ts';
import { titleMaxLength } from '../lib/domain/purchase-order.ts';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { TextField } from './form/TextField.tsx';
import { FormRow } from './FormRow.tsx';
import css from './PurchaseOrderFields.module.css';
import inputs from './inputs.module.css';
import { StateChoice } from './StateChoice.tsx';

/** What stands in the form, as typed. `validUntil` is the text of a date input: `YYYY-MM-DD` or empty. */
export interface PurchaseOrderDraft {
  readonly text: string;
  readonly title: string;
  readonly state: PurchaseOrderState;
  readonly validUntil: string;
  readonly favourite: boolean;
}

interface Props {
  readonly draft: PurchaseOrderDraft;
  readonly onDraft: (draft: PurchaseOrderDraft) => void;
  /** A new PO is issued; its state is asked only when it is edited. */
  readonly withState: boolean;
  /** What is wrong with the number, as a sentence. */
  readonly numberProblem: string | null;
  /** Another purchase order has this number. */
  readonly isTaken: boolean;
  readonly badDay: boolean;
  readonly numberRef: Ref<HTMLInputElement>;
  /** A half-typed date has no text, only the browser's word that it is bad. */
  readonly dayRef: Ref<HTMLInputElement>;
  readonly onOpenExisting: () => void;
}

/** The fields of one purchase order. */
export function PurchaseOrderFields(props: Props) {
  const { draft, numberProblem } = props;
  const change = (changes: Partial<PurchaseOrderDraft>): void => props.onDraft({ ...draft, ...changes });
  return (
    <>
      <FormRow
        id="form-number" label={i18n.t('popup.form.number')} hint={i18n.t('popup.form.numberHint')}
        problem={numberProblem ?? undefined}
        way={props.isTaken
          ? <Button small onClick={props.onOpenExisting}>{i18n.t('popup.form.openExisting')}</Button>
          : undefined}
      >
        <input
          ref={props.numberRef} id="form-number" class={classNames(inputs['input'], inputs['number'])} type="text" dir="ltr"
          autocomplete="off" autocapitalize="off" spellcheck={false} value={draft.text} required
          aria-describedby="form-number-hint" aria-invalid={numberProblem !== null}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </FormRow>
      <TextField
        id="form-title" label={i18n.t('popup.form.title')} aside={i18n.t('popup.form.optional')} hint={i18n.t('popup.form.titleHint')}
        most={titleMaxLength} value={draft.title} onInput={(title) => change({ title })}
      />
      {props.withState ? <StateChoice value={draft.state} onChange={(state) => change({ state })} /> : null}
      <FormRow
        id="form-day" label={i18n.t('popup.form.validUntil')} aside={i18n.t('popup.form.optional')} hint={i18n.t('popup.form.validHint')}
        problem={props.badDay ? i18n.t('popup.form.badDay') : undefined}
      >
        <input
          ref={props.dayRef} id="form-day" class={classNames(inputs['input'], inputs['day'])} type="date" min="2000-01-01" max="9999-12-31"
          value={draft.validUntil} aria-describedby="form-day-hint" aria-invalid={props.badDay}
          onInput={(event) => change({ validUntil: event.currentTarget.value })}
        />
      </FormRow>
      <label class={css['check']}>
        <input
          type="checkbox" checked={draft.favourite}
          aria-describedby="form-favourite-hint" onChange={(event) => change({ favourite: event.currentTarget.checked })}
        />
        <span>
          {i18n.t('popup.form.favourite')} <span class={css['hint']} id="form-favourite-hint">{i18n.t('popup.form.favouriteHint')}</span>
        </span>
      </label>
    </>
  );
}
