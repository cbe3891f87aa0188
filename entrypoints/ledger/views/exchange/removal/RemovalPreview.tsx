import { i18n } from '#i18n';
import { Button } from '../../../../../components/Button.tsx';
import { classNames } from '../../../../../components/class-names.ts';
import { Icon } from '../../../../../components/Icon.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { recordStores } from '../../../../../lib/domain/ledger-records.ts';
import { isEmptyRemoval } from '../../../../../lib/domain/removal.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import css from '../backup/BackupView.module.css';
import type { PlannedRemoval } from './use-removal.ts';

/** What goes, with counts, and what stays and why. Nothing is removed yet. */
export function RemovalPreview({ planned: { plan, what }, onRemove, onBack }: { planned: PlannedRemoval; onRemove: () => void; onBack: () => void }) {
  const { locale } = usePeopleLocale();
  const going = recordStores.filter((store) => plan.counts[store] > 0);
  const isEmpty = isEmptyRemoval(plan);
  return (
    <section class={css['part']} aria-labelledby="removal-preview">
      <h2 class={css['title']} id="removal-preview">{i18n.t(isEmpty ? 'backup.removal.preview.nothing' : 'backup.removal.preview.goes', { what })}</h2>
      {!isEmpty && (
        <ul class={css['list']}>
          {going.map((store) => <li key={store}>{i18n.t(`backup.removal.count.${store}`, plan.counts[store], [formatCount(plan.counts[store], locale)])}</li>)}
        </ul>
      )}
      {plan.stays.length > 0 && (
        <div class={css['notes']}>
          <h3 class={css['title']}>{i18n.t('backup.removal.preview.stays')}</h3>
          {plan.stays.map(({ code, count }) => (
            <p key={code} class={classNames(css['note'], css['warn'])}><Icon name="info" /><span>{i18n.t(`backup.removal.stays.${code}`, count, [formatCount(count, locale)])}</span></p>
          ))}
        </div>
      )}
      {!isEmpty && <p class={css['lead']}>{i18n.t('backup.removal.preview.trail')}</p>}
      <div class={css['actions']}>
        {!isEmpty && <Button kind="primary" onClick={onRemove}>{i18n.t('backup.removal.preview.remove')}</Button>}
        <Button onClick={onBack}>{i18n.t('backup.restore.back')}</Button>
      </div>
    </section>
  );
}
