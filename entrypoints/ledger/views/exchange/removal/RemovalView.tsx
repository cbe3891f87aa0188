import { i18n } from '#i18n';
import { writeAddress } from '../../../address.ts';
import { ViewFrame } from '../../ViewFrame.tsx';
import css from '../backup/BackupView.module.css';
import { WorkCard } from '../backup/WorkCard.tsx';
import { Everything } from './Everything.tsx';
import { RemovalChoice } from './RemovalChoice.tsx';
import { RemovalPreview } from './RemovalPreview.tsx';
import { useRemoval } from './use-removal.ts';

/** Removes one PO, a period or everything: what goes and what stays is said before. */
export function RemovalView() {
  const { planned, work, look, remove, removeAll, forget } = useRemoval();
  return (
    <ViewFrame title={i18n.t('backup.removal.title')}>
      <div class={css['page']}>
        <div class={css['column']}>
          <p class={css['lead']}>{i18n.t('backup.removal.lead')}</p>
          {work !== null && <WorkCard work={work} />}
          {work === null && planned !== null && <RemovalPreview planned={planned} onRemove={() => remove(planned)} onBack={forget} />}
          {work === null && planned === null && (
            <>
              <RemovalChoice onLook={look} />
              <Everything onRemove={removeAll} />
            </>
          )}
          <p><a href={writeAddress({ tab: 'exchange', open: 'backup', params: {} })}>{i18n.t('backup.removal.toBackup')}</a></p>
        </div>
      </div>
    </ViewFrame>
  );
}
