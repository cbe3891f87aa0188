import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { secondsLeft } from '../../lib/domain/seconds-left.ts';
import type { TrailCheck as Checked } from '../../lib/domain/trail.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import { ProgressCard } from '../progress/ProgressCard.tsx';
import css from './TrailCheck.module.css';
import { TrailResult } from './TrailResult.tsx';

interface Progress {
  readonly done: number;
  readonly total: number;
}

interface Props {
  /** Checks the whole trail; null when it was cancelled, or could not be read and that was said elsewhere. */
  readonly verify: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<Checked | null>;
}

/** "Verify the trail": a button, how far the check is, and in one sentence what it proved or where the trail is broken first. */
export function TrailCheck({ verify }: Props) {
  const { locale } = usePeopleLocale();
  const [running, setRunning] = useState<{ readonly stop: AbortController; readonly since: number; readonly progress: Progress } | null>(null);
  const [result, setResult] = useState<Checked | null>(null);
  const [bug, setBug] = useState<{ readonly bug: unknown } | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  if (bug !== null) throw bug.bug;

  const start = (): void => {
    const [stop, since] = [new AbortController(), Date.now()];
    current.current = stop;
    setResult(null);
    setRunning({ stop, since, progress: { done: 0, total: 0 } });
    verify(stop.signal, (progress) => setRunning({ stop, since, progress }))
      .then(setResult, (problem: unknown) => setBug({ bug: problem }))
      .finally(() => setRunning(null));
  };
  if (running !== null) {
    const { stop, since, progress: { done, total } } = running;
    return (
      <ProgressCard
        title={i18n.t('backup.trail.running')} done={done} total={total === 0 ? null : total} secondsLeft={secondsLeft(Date.now() - since, done, total)}
        facts={total === 0 ? '' : i18n.t('backup.trail.facts', { done: formatCount(done, locale), total: formatCount(total, locale) })}
        note={i18n.t('backup.trail.note')} onCancel={() => stop.abort()} cancelling={stop.signal.aborted}
      />
    );
  }
  return (
    <div class={css['check']}>
      <Button onClick={start}>{i18n.t('backup.trail.verify')}</Button>
      <div class={css['said']} role="status">{result === null ? null : <TrailResult result={result} />}</div>
    </div>
  );
}
