import { useEffect, useRef, useState } from 'preact/hooks';
import { reconcilePeriod, type ReconcileQuery } from '../../../../lib/app/reconcile-period.ts';
import type { ReconciledOrder } from '../../../../lib/domain/reconcile/reconciled-order.ts';
import { secondsLeft } from '../../../../lib/domain/seconds-left.ts';
import type { StorageFailure } from '../../../../lib/storage/failure.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

/** How long reading takes before it is worth a word, in milliseconds. */
const patience = 600;

/** How far a reading is that takes its time. */
export interface Reading {
  readonly read: number;
  readonly of: number;
  readonly secondsLeft: number | null;
}

/** A reconciliation as far as it is known. The rows of the same question stay while it is read anew. */
export interface Reconciliation {
  /** Null before the first answer, and after one was stopped. */
  readonly rows: readonly ReconciledOrder[] | null;
  readonly failure: StorageFailure | null;
  readonly reading: Reading | null;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly begin: () => void;
}

interface State extends Pick<Reconciliation, 'rows' | 'failure' | 'reading' | 'isStopped'> {
  readonly question: string;
}

/** Reconciles what is asked, and again when the ledger changes. A reading that was overtaken is stopped. */
export function useReconciliation(asked: ReconcileQuery): Reconciliation {
  const { revision } = useExtensionPage();
  const raise = useRaise();
  const question = JSON.stringify(asked);
  const [state, setState] = useState<State>({ question, rows: null, failure: null, reading: null, isStopped: false });
  const [attempt, setAttempt] = useState(0);
  const abort = useRef(new AbortController());
  useEffect(() => {
    const own = new AbortController();
    abort.current = own;
    let isOver = false;
    const begun = performance.now();
    setState((before) => ({ question, rows: before.question === question ? before.rows : null, failure: null, reading: null, isStopped: false }));
    const onProgress = (read: number, of: number): void => {
      const elapsed = performance.now() - begun;
      if (!isOver && elapsed > patience) setState((before) => ({ ...before, reading: { read, of, secondsLeft: secondsLeft(elapsed, read, of) } }));
    };
    inLedger((context) => reconcilePeriod(context, asked, { onProgress, signal: own.signal })).then((answer) => {
      if (isOver) return;
      if (!answer.ok) setState((before) => ({ ...before, failure: answer.error, reading: null }));
      else if (answer.value === null) setState((before) => ({ ...before, reading: null, isStopped: true }));
      else setState({ question, rows: answer.value, failure: null, reading: null, isStopped: false });
    }, raise);
    return () => {
      isOver = true;
      own.abort();
    };
  }, [question, revision, attempt]);
  const isOld = state.question !== question;
  return {
    ...state, ...(isOld ? { rows: null, reading: null, failure: null, isStopped: false } : {}),
    stop: () => abort.current.abort(), begin: () => setAttempt((count) => count + 1),
  };
}
