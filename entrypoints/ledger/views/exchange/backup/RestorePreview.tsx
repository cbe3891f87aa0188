import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../../components/Button.tsx';
import { classNames } from '../../../../../components/class-names.ts';
import { ChoiceField } from '../../../../../components/form/ChoiceField.tsx';
import { Icon } from '../../../../../components/Icon.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import type { RestorePlan } from '../../../../../lib/app/plan-restore.ts';
import { restoreChoices, type RestoreChoice } from '../../../../../lib/domain/restore-choice.ts';
import { formatCount, formatMoment } from '../../../../../lib/i18n/format.ts';
import css from './BackupView.module.css';

const columns = ['new', 'same', 'fileNewer', 'mineNewer', 'different'] as const;

interface Props {
  readonly stage: { readonly plan: RestorePlan; readonly name: string };
  readonly onRestore: (choice: RestoreChoice) => void;
  readonly onBack: () => void;
}

/** What restoring a file would do, store by store, and who is to be right where both know something. Nothing is written yet. */
export function RestorePreview({ stage: { plan, name }, onRestore, onBack }: Props) {
  const { locale, timeZone } = usePeopleLocale();
  const [choice, setChoice] = useState<RestoreChoice>('newer');
  const differs = plan.stores.some(({ fileNewer, mineNewer, different }) => fileNewer + mineNewer + different > 0) || plan.settings.file !== plan.settings.mine;
  const when = formatMoment(plan.writtenAt, locale, timeZone);
  return (
    <>
      <p class={css['lead']} role="status">{i18n.t(plan.isEmpty ? 'backup.preview.empty' : 'backup.preview.used', { file: name, when })}</p>
      <div class={css['scroll']} tabIndex={0} role="region" aria-label={i18n.t('backup.preview.table')}>
        <table class={css['table']}>
          <thead><tr><th scope="col">{i18n.t('backup.preview.store')}</th>{columns.map((each) => <th key={each} scope="col">{i18n.t(`backup.preview.${each}`)}</th>)}</tr></thead>
          <tbody>
            {plan.stores.map((row) => (
              <tr key={row.store}><th scope="row">{i18n.t(`backup.store.${row.store}`)}</th>{columns.map((each) => <td key={each}>{row[each] === 0 ? '–' : formatCount(row[each], locale)}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      <Notes plan={plan} />
      {differs && (
        <div class={css['choice']}>
          <ChoiceField
            id="restore-choice" label={i18n.t('backup.preview.choice')} hint={i18n.t(`backup.choice.${choice}Hint`)} value={choice}
            options={restoreChoices.map((value) => ({ value, text: i18n.t(`backup.choice.${value}`) }))} onChoose={setChoice}
          />
        </div>
      )}
      <div class={css['actions']}>
        <Button kind="primary" onClick={() => onRestore(choice)}>{i18n.t('backup.restore.button')}</Button>
        <Button onClick={onBack}>{i18n.t('backup.restore.back')}</Button>
      </div>
    </>
  );
}

function Notes({ plan: { trail, refused, settings, isEmpty } }: { plan: RestorePlan }) {
  const { locale } = usePeopleLocale();
  const entries = formatCount(trail.entries, locale);
  const reasons = [...new Set(refused.map(({ reason }) => reason))].map((reason) => ({ reason, count: refused.filter((each) => each.reason === reason).length }));
  return (
    <div class={css['notes']}>
      <p class={css['note']}><Icon name="ledger" /><span>{i18n.t(isEmpty ? 'backup.preview.trailKept' : 'backup.preview.trailAdded', trail.entries, [entries])}</span></p>
      {trail.broken !== null && <p class={classNames(css['note'], css['warn'])}><Icon name="warn" /><span>{i18n.t('backup.preview.trailBroken', { entry: formatCount(trail.broken.seq, locale) })}</span></p>}
      {settings.file && <p class={css['note']}><Icon name="sliders" /><span>{i18n.t('backup.preview.settings')}</span></p>}
      {reasons.map(({ reason, count }) => (
        <p key={reason} class={classNames(css['note'], css['warn'])}><Icon name="warn" /><span>{i18n.t(`backup.refused.${reason}`, count, [formatCount(count, locale)])}</span></p>
      ))}
    </div>
  );
}
