import type { StorageFailure } from './failure.ts';

/**
 * The failure behind something IndexedDB threw. Errors that are no `DOMException`, and those only a mistake in our code
 * can cause, are thrown again: they are bugs.
 */
export function classifyFailure(problem: unknown): StorageFailure {
  if (!(problem instanceof DOMException)) throw problem;
  switch (problem.name) {
    case 'QuotaExceededError':
      return 'full';
    // The connection was closed: by the browser, or by us for another version.
    case 'InvalidStateError':
      return 'blocked';
    case 'ConstraintError':
    case 'DataError':
    case 'DataCloneError':
    case 'ReadOnlyError':
    case 'TransactionInactiveError':
    case 'NotFoundError':
      throw problem;
    default:
      return 'failed';
  }
}
