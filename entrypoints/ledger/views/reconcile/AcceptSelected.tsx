import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { AcceptForm } from '../../../../components/reconcile/AcceptForm.tsx';
import { acceptDifferences } from '../../../../lib/app/accept-differences.ts';
import type { OrderKey } from '../../../../lib/domain/ids.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import css from './Reconcile.module.css';
import { usePaperChanges } from './use-paper-changes.ts';

/** What can be done with the selected orders, in place of the filters: all of them accepted for one reason. */
export function AcceptSelected({ keys, onDone }: { keys: readonly OrderKey[]; onDone: () => void }) {
  const { locale } = usePeopleLocale();
  const { busy, change } = usePaperChanges();
  const count = formatCount(keys.length, locale);
  return (
    <div class={css['bar']} role="group" aria-label={i18n.t('reconcile.accept.selected', keys.length, [count])}>
      <strong role="status">{i18n.t('reconcile.accept.selected', keys.length, [count])}</strong>
      <AcceptForm
        id="accept-selected" save={i18n.t('reconcile.accept.saveMany', keys.length, [count])} busy={busy} onCancel={onDone}
        onAccept={(reason) => void change((context) => acceptDifferences(context, { orderKeys: keys, reason }), i18n.t('reconcile.done.accepted', keys.length, [count]))
          .then((isDone) => { if (isDone) onDone(); })}
      />
      <Button small kind="quiet" onClick={onDone}>{i18n.t('reconcile.accept.unselect')}</Button>
    </div>
  );
}
