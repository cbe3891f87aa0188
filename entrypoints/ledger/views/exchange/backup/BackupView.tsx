import { i18n } from '#i18n';
import { TrailCheck } from '../../../../../components/trail/TrailCheck.tsx';
import { useVerifyTrail } from '../../../../extension-page/use-verify-trail.ts';
import { writeAddress } from '../../../address.ts';
import { ViewFrame } from '../../ViewFrame.tsx';
import css from './BackupView.module.css';
import { RestoreBackup } from './RestoreBackup.tsx';
import { SaveBackup } from './SaveBackup.tsx';

/** The whole ledger as a file and back, and whether its audit trail still holds. */
export function BackupView() {
  const verify = useVerifyTrail();
  return (
    <ViewFrame title={i18n.t('backup.title')}>
      <div class={css['page']}>
        <div class={css['column']}>
          <SaveBackup />
          <RestoreBackup />
          <section class={css['part']} aria-labelledby="backup-trail">
            <h2 class={css['title']} id="backup-trail">{i18n.t('backup.trail.title')}</h2>
            <p class={css['lead']}>{i18n.t('backup.trail.lead')}</p>
            <TrailCheck verify={verify} />
          </section>
          <p><a href={writeAddress({ tab: 'exchange', open: 'removal', params: {} })}>{i18n.t('backup.toRemoval')}</a></p>
        </div>
      </div>
    </ViewFrame>
  );
}
