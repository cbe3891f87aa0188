import { i18n } from '#i18n';
import { sizeWords } from '../../../../../components/import-report/report-words.ts';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { ProgressCard } from '../../../../../components/progress/ProgressCard.tsx';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import type { ImportStage } from '../../../import-session.ts';

type GoingStage = Extract<ImportStage, { readonly going: unknown }>;

/** An import that is under way, in the words of what it does just now. */
export function ImportProgressCard({ stage, onCancel }: { stage: GoingStage; onCancel: () => void }) {
  const { locale } = usePeopleLocale();
  const { going: { done, total, secondsLeft, cancelling } } = stage;
  const bar = { done, total, secondsLeft, cancelling };
  const mayCancel = stage.kind === 'takingBack' ? {} : { onCancel };
  switch (stage.kind) {
    case 'reading': return (
      <ProgressCard
        {...bar} {...mayCancel} title={i18n.t(`importReport.going.${stage.phase}`)} detail={`${stage.file.name} · ${sizeWords(stage.file.size, locale)}`}
        facts={readWords(stage.rows, stage.rowsPerSecond, locale)} note={i18n.t('importReport.going.nothingSaved')}
      />
    );
    case 'comparing': return (
      <ProgressCard
        {...bar} {...mayCancel} title={i18n.t('importReport.going.comparing')} detail={stage.staged.value.file.name}
        facts={i18n.t('importReport.going.orders', stage.staged.value.report.orders, [formatCount(stage.staged.value.report.orders, locale)])} note={i18n.t('importReport.going.nothingSaved')}
      />
    );
    default: return (
      <ProgressCard
        {...bar} {...mayCancel} title={i18n.t(`importReport.going.${stage.kind}`)} detail={stage.file}
        note={stage.resumed ? i18n.t('importReport.going.resumed') : i18n.t(`importReport.going.${stage.kind}Note`)}
      />
    );
  }
}

function readWords(rows: number, pace: number | null, locale: string): string {
  const words = i18n.t('importReport.going.rows', rows, [formatCount(rows, locale)]);
  return pace === null ? words : `${words} · ${i18n.t('importReport.going.pace', [formatCount(pace, locale)])}`;
}
