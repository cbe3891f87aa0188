import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { examineLedger } from '../../lib/app/examine-ledger.ts';
import { inLedger } from '../extension-page/in-ledger.ts';
import { useRaise } from '../extension-page/use-raise.ts';

/** How far the ledger is looked over for findings. */
export interface Examination {
  /** Null: nothing is under way that takes its time. `startedAt` in milliseconds. */
  readonly progress: { readonly done: number; readonly of: number; readonly startedAt: number } | null;
  /** Somebody stopped it before everything was looked over. */
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly goOn: () => void;
}

const ExaminationContext = createContext<Examination | null>(null);
export const ExaminationProvider = ExaminationContext.Provider;

/** The examination of the ledger page around a view. */
export function useExamination(): Examination {
  const examination = useContext(ExaminationContext);
  if (examination === null) throw new Error('A view was rendered outside the ledger page');
  return examination;
}

/** Records after which progress is worth a word: fewer are done before anybody has read it. */
const worthShowing = 3000;

/**
 * Brings the findings up to date whenever the ledger changes, one examination at a time. To be called once, by the page's
 * `App`. A database out of reach is said by the views themselves.
 */
export function useExaminationOf({ revision, refresh }: { readonly revision: number; readonly refresh: () => void }): Examination {
  const raise = useRaise();
  const [progress, setProgress] = useState<Examination['progress']>(null);
  const [isStopped, setStopped] = useState(false);
  const running = useRef<AbortController | null>(null);
  const again = useRef(false);

  const run = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const startedAt = Date.now();
    const onProgress = (done: number, of: number): void => setProgress(of < worthShowing ? null : { done, of, startedAt });
    try {
      const examined = await inLedger((context) => examineLedger(context, { signal: controller.signal, onProgress }));
      if (examined.ok && examined.value) refresh();
    } finally {
      running.current = null;
      setProgress(null);
    }
    if (again.current && !controller.signal.aborted) {
      again.current = false;
      await run();
    }
  };
  useEffect(() => {
    if (isStopped) return;
    if (running.current === null) run().catch(raise);
    else again.current = true; // what changes meanwhile is followed at the end
  }, [revision, isStopped]);

  return useMemo(() => ({
    progress, isStopped,
    stop: () => {
      setStopped(true);
      running.current?.abort();
    },
    goOn: () => setStopped(false),
  }), [progress, isStopped]);
}
