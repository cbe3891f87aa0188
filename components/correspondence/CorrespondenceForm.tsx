import { i18n } from '#i18n';
import { correspondenceKinds, correspondenceLimits, type NewCorrespondence } from '../../lib/domain/correspondence.ts';
import { Button } from '../Button.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { DayField } from '../form/DayField.tsx';
import { refusesTooLong, TextField } from '../form/TextField.tsx';
import type { CorrespondenceDraft } from './correspondence-draft.ts';
import css from './Correspondence.module.css';

interface Props {
  /** Makes the fields' ids. */
  readonly id: string;
  readonly draft: CorrespondenceDraft;
  readonly isNew: boolean;
  readonly busy: boolean;
  /** What is wrong with a field. */
  readonly problem: { readonly field: keyof NewCorrespondence; readonly text: string } | null;
  readonly onDraft: (draft: CorrespondenceDraft) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Writes down a note, a call, an answer or a mail, or changes what was written down. */
export function CorrespondenceForm(props: Props) {
  const { id, draft, problem, onDraft } = props;
  const at = (field: keyof NewCorrespondence): string | undefined => (problem?.field === field ? problem.text : undefined);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!props.busy && !refusesTooLong(event.currentTarget)) props.onSave();
  };
  // Escape closes the record around it too: never over what is typed here.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (draft.text === '' && draft.subject === '') props.onClose();
  };
  return (
    <form noValidate class={css['form']} aria-label={i18n.t(props.isNew ? 'papers.log.new' : 'papers.log.edit')} onSubmit={submit} onKeyDown={onKeyDown}>
      <div class={css['pair']}>
        <ChoiceField
          id={`${id}-kind`} label={i18n.t('papers.log.kind')} value={draft.kind}
          options={correspondenceKinds.map((value) => ({ value, text: i18n.t(`papers.log.kinds.${value}`) }))} onChoose={(kind) => onDraft({ ...draft, kind })}
        />
        <DayField id={`${id}-day`} label={i18n.t('papers.log.day')} value={draft.day} problem={at('at')} onInput={(day) => onDraft({ ...draft, day })} />
      </div>
      <TextField
        id={`${id}-with`} label={i18n.t('papers.log.withWhom')} aside={i18n.t('papers.mail.optional')} hint={i18n.t('papers.log.withWhomHint')} most={correspondenceLimits.withWhom}
        value={draft.withWhom} problem={at('withWhom')} onInput={(withWhom) => onDraft({ ...draft, withWhom })}
      />
      <TextField
        id={`${id}-subject`} label={i18n.t('papers.log.subject')} aside={i18n.t('papers.mail.optional')} most={correspondenceLimits.subject}
        value={draft.subject} problem={at('subject')} onInput={(subject) => onDraft({ ...draft, subject })}
      />
      <TextField id={`${id}-text`} label={i18n.t('papers.log.text')} lines={4} most={correspondenceLimits.text} value={draft.text} problem={at('text')} onInput={(text) => onDraft({ ...draft, text })} />
      <TextField
        id={`${id}-attachments`} label={i18n.t('papers.log.attachments')} aside={i18n.t('papers.mail.optional')} hint={i18n.t('papers.log.attachmentsHint')} lines={2} most={null}
        value={draft.attachments} problem={at('attachments')} onInput={(attachments) => onDraft({ ...draft, attachments })}
      />
      <div class={css['actions']}>
        <Button kind="primary" small type="submit" busy={props.busy}>{i18n.t('papers.log.save')}</Button>
        <Button kind="quiet" small onClick={props.onClose}>{i18n.t('papers.log.cancel')}</Button>
      </div>
    </form>
  );
}
