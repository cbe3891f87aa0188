import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { requestTextMaxLength } from '../../lib/domain/purchase-order-request.ts';
import { Button } from '../Button.tsx';
import { FieldGroup } from '../form/FieldGroup.tsx';
import { refusesTooLong, TextField } from '../form/TextField.tsx';
import css from './AnswerForm.module.css';

/** What the approver said, as it is typed. */
export interface TypedAnswer {
  readonly kind: 'approved' | 'rejected';
  readonly by: string;
  /** The final number; of a rejection, nothing. */
  readonly number: string;
  readonly reason: string;
}

interface Props {
  /** The number as it is; empty while it is a stand-in. */
  readonly number: string;
  readonly by: string;
  readonly busy: boolean;
  /** What is wrong with the final number. */
  readonly problem: string | undefined;
  readonly onAnswer: (answer: TypedAnswer) => void;
}

/** Records an answer: approved with the final number, or rejected with a reason. */
export function AnswerForm(props: Props) {
  const [answer, setAnswer] = useState<TypedAnswer>({ kind: 'approved', by: props.by, number: props.number, reason: '' });
  const change = (changes: Partial<TypedAnswer>): void => setAnswer((before) => ({ ...before, ...changes }));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!props.busy && !refusesTooLong(event.currentTarget)) props.onAnswer(answer);
  };
  return (
    <form noValidate onSubmit={submit} data-noprint>
      <FieldGroup id="answer-title" title={i18n.t('ledger.request.answer')} lead={i18n.t('ledger.request.answerLead')}>
        <fieldset data-wide class={css['kinds']}>
          <legend class={css['hidden']}>{i18n.t('ledger.request.answer')}</legend>
          {(['approved', 'rejected'] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name="answer" value={kind} checked={answer.kind === kind} onChange={() => change({ kind })} />
              {i18n.t(`ledger.request.${kind}`)}
            </label>
          ))}
        </fieldset>
        {answer.kind === 'approved'
          ? (
            <TextField
              key="number" id="answer-number" isCode label={i18n.t('ledger.request.finalNumber')} hint={i18n.t('popup.form.numberHint')} problem={props.problem}
              most={null} value={answer.number} onInput={(number) => change({ number })}
            />
          )
          : (
            <TextField
              key="reason" id="answer-reason" label={i18n.t('ledger.request.rejection')} aside={i18n.t('popup.form.optional')} lines={2} most={requestTextMaxLength}
              value={answer.reason} onInput={(reason) => change({ reason })}
            />
          )}
        <TextField id="answer-by" label={i18n.t('ledger.request.by')} aside={i18n.t('popup.form.optional')} value={answer.by} onInput={(by) => change({ by })} />
        <div data-wide><Button type="submit" busy={props.busy}>{i18n.t(answer.kind === 'approved' ? 'ledger.request.saveApproved' : 'ledger.request.saveRejected')}</Button></div>
      </FieldGroup>
    </form>
  );
}
