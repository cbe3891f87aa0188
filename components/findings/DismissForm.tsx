import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatCount } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { FormRow } from '../FormRow.tsx';
import inputs from '../inputs.module.css';
import { usePeopleLocale } from '../people-locale.ts';
import css from './DismissForm.module.css';

interface Props {
  readonly id: string;
  /** How many findings it is about; one says so without a number. */
  readonly count: number;
  readonly busy: boolean;
  /** Longest reason, in characters. */
  readonly most: number;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why findings need nothing more. */
export function DismissForm({ id, count, busy, most, onSave, onCancel }: Props) {
  const { locale } = usePeopleLocale();
  const input = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [insisted, setInsisted] = useState(false);
  useLayoutEffect(() => input.current?.focus(), []);
  const problem = reason.trim() === '' ? i18n.t('findings.dismiss.noReason') : reason.trim().length > most ? i18n.t('findings.dismiss.tooLong', { most: formatCount(most, locale) }) : undefined;
  const save = (): void => {
    setInsisted(true);
    if (problem === undefined && !busy) onSave(reason);
    else input.current?.focus();
  };
  return (
    <form
      class={css['form']} aria-label={i18n.t('findings.dismiss.open')} noValidate onSubmit={(event) => { event.preventDefault(); save(); }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); onCancel(); } }}
    >
      <FormRow id={id} label={i18n.t('findings.dismiss.reason')} hint={i18n.t('findings.dismiss.hint')} problem={insisted ? problem : undefined}>
        <input
          ref={input} id={id} class={inputs['input']} type="text" value={reason} aria-describedby={`${id}-hint`} aria-invalid={insisted && problem !== undefined}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </FormRow>
      <div class={css['buttons']}>
        <Button small kind="primary" type="submit" busy={busy}>
          {count === 1 ? i18n.t('findings.dismiss.save') : i18n.t('findings.dismiss.saveMany', count, [formatCount(count, locale)])}
        </Button>
        <Button small onClick={onCancel}>{i18n.t('findings.dismiss.cancel')}</Button>
      </div>
    </form>
  );
}
