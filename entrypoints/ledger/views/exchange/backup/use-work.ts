import { useEffect, useRef, useState } from 'preact/hooks';
import { useRaise } from '../../../../extension-page/use-raise.ts';

/** Long work that runs. */
export interface Work {
  readonly step: string;
  readonly since: number;
  readonly done: number;
  readonly total: number | null;
  readonly cancelling: boolean;
}

type Report = (step: string, done: number, total: number) => void;

/** Runs one piece of long work at a time; leaving the view stops it. `work`: null while nothing runs. */
export function useWork(): { work: Work | null; cancel: () => void; run: (step: string, task: (signal: AbortSignal, report: Report) => Promise<void>) => void } {
  const [work, setWork] = useState<Work | null>(null);
  const stop = useRef<AbortController | null>(null);
  const raise = useRaise();
  useEffect(() => () => stop.current?.abort(), []);
  const run = (step: string, task: (signal: AbortSignal, report: Report) => Promise<void>): void => {
    if (work !== null) return;
    const own = new AbortController();
    stop.current = own;
    let since = Date.now();
    let current = step;
    setWork({ step, since, done: 0, total: null, cancelling: false });
    task(own.signal, (next, done, total) => {
      if (next !== current) since = Date.now();
      current = next;
      setWork({ step: next, since, done, total, cancelling: own.signal.aborted });
    }).catch(raise).finally(() => setWork(null));
  };
  const cancel = (): void => {
    stop.current?.abort();
    setWork((running) => (running === null ? null : { ...running, cancelling: true }));
  };
  return { work, cancel, run };
}
