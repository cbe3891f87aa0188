import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { DismissForm } from '../../../../components/findings/DismissForm.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { Finding } from '../../../../lib/domain/findings/finding.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import css from './FindingsView.module.css';
import { useDismiss } from './use-dismiss.ts';

/** What can be done with the selected findings, in place of the filters: all of them dismissed with one reason. */
export function DismissSelected({ findings, onDone }: { findings: readonly Finding[]; onDone: () => void }) {
  const id = useId();
  const { locale } = usePeopleLocale();
  const { busy, dismiss } = useDismiss();
  const [isOpen, setOpen] = useState(false);
  const said = i18n.t('findings.selected', findings.length, [formatCount(findings.length, locale)]);
  const save = (reason: string): void => {
    void dismiss(findings.map(({ key }) => key), reason).then((isDone) => { if (isDone) onDone(); });
  };
  return (
    <div class={css['bar']} role="group" aria-label={said}>
      <strong role="status">{said}</strong>
      {isOpen
        ? <DismissForm id={id} count={findings.length} busy={busy} onSave={save} onCancel={() => setOpen(false)} />
        : (
          <>
            <Button small kind="primary" onClick={() => setOpen(true)}>{i18n.t('findings.dismiss.saveMany', findings.length, [formatCount(findings.length, locale)])}</Button>
            <Button small kind="quiet" onClick={onDone}>{i18n.t('findings.unselect')}</Button>
          </>
        )}
    </div>
  );
}
