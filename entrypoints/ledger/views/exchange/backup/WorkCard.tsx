import { i18n } from '#i18n';
import { ProgressCard } from '../../../../../components/progress/ProgressCard.tsx';
import { secondsLeft } from '../../../../../lib/domain/seconds-left.ts';
import type { Work } from './use-work.ts';

const titles = {
  reading: 'backup.work.reading', encrypting: 'backup.work.encrypting', opening: 'backup.work.opening', writing: 'backup.work.writing', looking: 'backup.work.looking', removing: 'backup.work.removing',
} as const;

/** How far a backup, a restore or a removal is. */
export function WorkCard({ work, onCancel }: { work: Work; onCancel?: () => void }) {
  const { step, since, done, total, cancelling } = work;
  const title = Object.entries(titles).find(([name]) => name === step)?.[1] ?? titles.reading;
  return (
    <ProgressCard
      title={i18n.t(title)} done={done} total={total} secondsLeft={secondsLeft(Date.now() - since, done, total)} note={i18n.t('backup.work.note')}
      {...(onCancel === undefined ? {} : { onCancel, cancelling })}
    />
  );
}
