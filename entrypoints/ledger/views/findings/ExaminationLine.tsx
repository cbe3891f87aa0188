import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { ProgressCard } from '../../../../components/progress/ProgressCard.tsx';
import { secondsLeft } from '../../../../lib/domain/seconds-left.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { useExamination } from '../../use-examination.ts';
import css from './FindingsView.module.css';

/** How far the ledger is looked over, while that takes its time or was stopped. */
export function ExaminationLine() {
  const { progress, isStopped, stop, goOn } = useExamination();
  const { locale } = usePeopleLocale();
  if (progress !== null) {
    const { done, of, startedAt } = progress;
    return (
      <div class={css['progress']}>
        <ProgressCard
          title={i18n.t('findings.examining')} done={done} total={of} facts={i18n.t('findings.examined', { done: formatCount(done, locale), total: formatCount(of, locale) })}
          secondsLeft={secondsLeft(Date.now() - startedAt, done, of)} note={i18n.t('findings.examiningNote')} onCancel={stop}
        />
      </div>
    );
  }
  if (!isStopped) return null;
  return <p class={css['stopped']}>{i18n.t('findings.stopped')} <Button small onClick={goOn}>{i18n.t('findings.goOn')}</Button></p>;
}
