import { i18n } from '#i18n';
import { useLayoutEffect, useState } from 'preact/hooks';
import { entryReasonMaxLength } from '../../lib/domain/entry.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { refusesTooLong, TextField } from '../form/TextField.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './DismissForm.module.css';

interface Props {
  readonly id: string;
  /** How many findings it is about; one says so without a number. */
  readonly count: number;
  readonly busy: boolean;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why findings need nothing more. */
export function DismissForm({ id, count, busy, onSave, onCancel }: Props) {
  const { locale } = usePeopleLocale();
  const [reason, setReason] = useState('');
  const [insisted, setInsisted] = useState(false);
  const focus = (): void => document.getElementById(id)?.focus();
  useLayoutEffect(focus, []);
  const isEmpty = reason.trim() === '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setInsisted(true);
    if (isEmpty) focus();
    else if (!refusesTooLong(event.currentTarget) && !busy) onSave(reason);
  };
  return (
    <form
      class={css['form']} aria-label={i18n.t('findings.dismiss.open')} noValidate onSubmit={submit}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); onCancel(); } }}
    >
      <TextField
        id={id} label={i18n.t('findings.dismiss.reason')} hint={i18n.t('findings.dismiss.hint')} problem={insisted && isEmpty ? i18n.t('findings.dismiss.noReason') : undefined}
        most={entryReasonMaxLength} value={reason} onInput={setReason}
      />
      <div class={css['buttons']}>
        <Button small kind="primary" type="submit" busy={busy}>
          {count === 1 ? i18n.t('findings.dismiss.save') : i18n.t('findings.dismiss.saveMany', count, [formatCount(count, locale)])}
        </Button>
        <Button small onClick={onCancel}>{i18n.t('findings.dismiss.cancel')}</Button>
      </div>
    </form>
  );
}
