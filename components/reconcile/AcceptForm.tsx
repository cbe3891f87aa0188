import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { entryReasonMaxLength } from '../../lib/domain/entry.ts';
import { Button } from '../Button.tsx';
import { refusesTooLong, TextField } from '../form/TextField.tsx';
import css from '../orders/UnitsForm.module.css';

/** Asks why a difference is accepted. Without a reason it is not. */
export function AcceptForm(props: { id: string; save: string; busy: boolean; onAccept: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState('');
  const [insisted, setInsisted] = useState(false);
  useLayoutEffect(() => document.getElementById(props.id)?.focus(), []);
  const accept = (): void => {
    setInsisted(true);
    if (reason.trim() !== '' && !props.busy) props.onAccept(reason);
  };
  return (
    <form
      class={css['form']} aria-label={props.save} noValidate onSubmit={(event) => { event.preventDefault(); if (!refusesTooLong(event.currentTarget)) accept(); }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); props.onCancel(); } }}
    >
      <TextField
        id={props.id} label={i18n.t('reconcile.accept.reason')} hint={i18n.t('reconcile.accept.reasonHint')} most={entryReasonMaxLength} value={reason} onInput={setReason}
        problem={insisted && reason.trim() === '' ? i18n.t('reconcile.accept.problem.noReason') : undefined}
      />
      <div class={css['buttons']}>
        <Button kind="primary" type="submit" busy={props.busy}>{props.save}</Button>
        <Button onClick={props.onCancel}>{i18n.t('reconcile.accept.cancel')}</Button>
      </div>
    </form>
  );
}
