import { canonicalText } from './canonical-text.ts';
import { recordTime, type LedgerRecords, type RecordStore } from './ledger-records.ts';

/** Whose version stands where a file and the ledger have different ones of the same record. `newer`: the one brought up to date last; ours where nothing says which. */
export const restoreChoices = ['newer', 'file', 'mine'] as const;
export type RestoreChoice = (typeof restoreChoices)[number];

/** How a record of a file compares with ours. `different`: nothing says which is newer. */
export type RecordComparison = 'new' | 'same' | 'fileNewer' | 'mineNewer' | 'different';

/** What is counted anew after every restore, and so never makes a difference. */
const derivedFields: Partial<Record<RecordStore, readonly string[]>> = { purchaseOrders: ['orderCount', 'spend', 'progress'], orders: ['linkedTo'] };

/** Compares a record of a file with ours of the same key, if there is one. */
export function compareRecord<Store extends RecordStore>(
  store: Store, mine: LedgerRecords[Store] | undefined, file: LedgerRecords[Store],
): RecordComparison {
  if (mine === undefined) return 'new';
  if (factsOf(store, mine) === factsOf(store, file)) return 'same';
  const [mineAt, fileAt] = [recordTime(store, mine), recordTime(store, file)];
  if (mineAt === null || fileAt === null || mineAt === fileAt) return 'different';
  return fileAt > mineAt ? 'fileNewer' : 'mineNewer';
}

/** True when the file's version is to be written. */
export function takesFile(comparison: RecordComparison, choice: RestoreChoice): boolean {
  if (comparison === 'new') return true;
  if (comparison === 'same') return false;
  return choice === 'file' || (choice === 'newer' && comparison === 'fileNewer');
}

function factsOf(store: RecordStore, record: object): string {
  const derived = derivedFields[store] ?? [];
  return canonicalText(Object.fromEntries(Object.entries(record).filter(([field]) => !derived.includes(field))));
}
