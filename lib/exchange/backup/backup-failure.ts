import type { RecordStore } from '../../domain/ledger-records.ts';

/**
 * Why a file cannot be restored. `export`: an export of the history, which does not hold enough. `newer`, `older`: of a version of
 * the extension we do not understand. `truncated`: it stops in the middle. `damaged`: it is not what was written; `at`
 * names the first record that cannot be read, counted from 1. `unreadable`: the browser could not read it, or it changed meanwhile.
 */
export type BackupFailure =
  | { readonly code: 'empty' | 'foreign' | 'export' | 'newer' | 'older' | 'truncated' | 'tooLarge' | 'needsPassphrase' | 'wrongPassphrase' | 'unreadable' | 'cancelled' }
  | { readonly code: 'damaged'; readonly at?: { readonly store: RecordStore; readonly record: number; readonly field: string } };
