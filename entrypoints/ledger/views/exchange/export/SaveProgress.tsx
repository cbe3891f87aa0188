import { i18n } from '#i18n';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { ProgressCard } from '../../../../../components/progress/ProgressCard.tsx';
import type { ExportProgress } from '../../../../../lib/app/export/export-request.ts';
import { secondsLeft } from '../../../../../lib/domain/seconds-left.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import type { RunningSave } from './use-export-save.ts';

/** How far an export is. */
export function SaveProgress({ running: { progress, since }, onCancel }: { running: RunningSave; onCancel: () => void }) {
  const { locale } = usePeopleLocale();
  const { phase, done, total } = progress;
  return (
    <ProgressCard
      title={i18n.t(`exporting.save.${phase}`)} done={done} total={total} facts={factsOf(progress, locale)} note={i18n.t('exporting.save.safe')}
      secondsLeft={secondsLeft(performance.now() - since, done, total)} onCancel={onCancel}
    />
  );
}

function factsOf({ phase, done, total }: ExportProgress, locale: string): string {
  if (phase === 'writing') return new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(done / 1_000_000);
  return phase === 'reading' && total !== null ? i18n.t('exporting.save.read', { done: formatCount(done, locale), total: formatCount(total, locale) }) : '';
}
