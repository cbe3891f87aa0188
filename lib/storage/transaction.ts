import { err, type Result } from '../domain/result.ts';
import { announceChange } from './changes.ts';
import { classifyFailure } from './classify-failure.ts';
import type { StorageFailure } from './failure.ts';
import { storeNames, type BriefTransaction, type FindingTransaction, type HealthTransaction, type ImportTransaction, type LedgerDb, type ReadTransaction, type StoreName, type WriteTransaction } from './schema.ts';

/**
 * Runs `work` in one transaction that may write every store, its audit entries included. Either all of it is on disk
 * when this resolves with `ok` (strict durability: synced, not merely handed to the system) or nothing changed:
 * an error value from `work` takes back what was written, and so does an exception, which is thrown again when it is a bug.
 * `work` may await nothing but the database. `quiet`: the other pages are not told, because another part follows at once whose
 * end they hear of.
 */
export function changeLedger<T, E>(
  db: LedgerDb,
  work: (tx: WriteTransaction) => Promise<Result<T, E>>,
  { quiet = false }: { readonly quiet?: boolean } = {},
): Promise<Result<T, E | StorageFailure>> {
  return settle(
    () => db.transaction<StoreName[], 'readwrite'>([...storeNames], 'readwrite', { durability: 'strict' }),
    work,
    quiet ? undefined : announceChange,
  );
}

/** Runs `work` in one transaction that reads every store as of one moment. */
export function readLedger<T, E = never>(
  db: LedgerDb,
  work: (tx: ReadTransaction) => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageFailure>> {
  return settle(() => db.transaction<StoreName[], 'readonly'>([...storeNames], 'readonly'), work);
}

/**
 * Runs `work` in a transaction over the health store alone, so that it never holds up the ledger's own. Not synced to
 * disk: the next page tells the same again.
 */
export function changeHealth<T, E = never>(
  db: LedgerDb,
  work: (tx: HealthTransaction) => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageFailure>> {
  return settle(() => db.transaction<['health'], 'readwrite'>(['health'], 'readwrite', { durability: 'relaxed' }), work);
}

/**
 * Runs `work` in a transaction over the orders' briefs, to make those that are missing. They say nothing the orders do not,
 * so nobody is told and there is no audit entry.
 */
export function changeBriefs<T, E = never>(
  db: LedgerDb,
  work: (tx: BriefTransaction) => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageFailure>> {
  return settle(() => db.transaction<['orders', 'orderBriefs'], 'readwrite'>(['orders', 'orderBriefs'], 'readwrite', { durability: 'relaxed' }), work);
}

/**
 * Runs `work` in a transaction over imports alone: what is on its way into the ledger holds up nobody. Not synced to disk:
 * an import that was lost before it began is read from its file again.
 */
export function changeImports<T, E = never>(
  db: LedgerDb,
  work: (tx: ImportTransaction) => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageFailure>> {
  return settle(() => db.transaction<['imports', 'importSteps'], 'readwrite'>(['imports', 'importSteps'], 'readwrite', { durability: 'relaxed' }), work);
}

/**
 * Runs `work` in a transaction over findings alone, so that examining a large ledger never holds up the ledger's own. What
 * it finds follows from the other stores, so there is no audit entry; whoever examines tells the other pages once, at the end.
 */
export function changeFindings<T, E = never>(
  db: LedgerDb,
  work: (tx: FindingTransaction) => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageFailure>> {
  return settle(
    () => db.transaction<['findings', 'foundFindings', 'examinations'], 'readwrite'>(['findings', 'foundFindings', 'examinations'], 'readwrite', { durability: 'relaxed' }),
    work,
  );
}

/** What a transaction of either mode offers here. */
interface Settled {
  readonly done: Promise<void>;
  abort(): void;
}

async function settle<Tx extends Settled, T, E>(
  begin: () => Tx,
  work: (tx: Tx) => Promise<Result<T, E>>,
  committed?: () => void,
): Promise<Result<T, E | StorageFailure>> {
  let tx: Tx | undefined;
  try {
    tx = begin();
    const result = await work(tx);
    if (!result.ok) {
      await takeBack(tx);
      return result;
    }
    await tx.done;
    committed?.();
    return result;
  } catch (problem) {
    // When the disk is full it is the transaction that knows; the request that noticed says no more than "aborted".
    const cause = tx === undefined ? problem : ((await takeBack(tx)) ?? problem);
    return err(classifyFailure(aborted(problem) ? cause : problem));
  }
}

function aborted(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'AbortError';
}

/** Ends a transaction without its writes. Answers why it had ended already, if it had for a reason of its own. */
async function takeBack(tx: Settled): Promise<unknown> {
  const ended = tx.done.then(() => undefined, (reason: unknown) => reason);
  try {
    tx.abort();
  } catch (problem) {
    // It was over before: that is what was wanted, and `done` knows how it ended.
    if (!(problem instanceof DOMException) || problem.name !== 'InvalidStateError') throw problem;
  }
  const reason = await ended;
  return aborted(reason) ? undefined : reason;
}
