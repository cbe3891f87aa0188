import type { Entry } from '../domain/entry.ts';
import { toInstantText, type Column } from './columns.ts';

/** An entry of the audit trail and what people call the thing it is about: a PO number, an order id. */
export interface EntryRow {
  readonly entry: Entry;
  readonly about: string;
}

/** The most characters a cell of a spreadsheet takes. */
const maxCellLength = 32_767;

/** A change as JSON. One that no cell can hold is left out and says so: half of it would pass for the whole. */
function changeText(values: Entry['before']): string {
  const text = values === null ? '' : JSON.stringify(values);
  return text.length > maxCellLength / 2 ? `{"tooLong":${text.length}}` : text;
}

/** The columns of a table of audit entries, with the hashes that prove them. */
export const entryColumns: readonly Column<EntryRow>[] = [
  { key: 'seq', head: 'No.', kind: 'count', cell: ({ entry: { seq } }) => (seq === undefined ? '' : String(seq)) },
  { key: 'at', head: 'At', kind: 'instant', cell: ({ entry }) => toInstantText(entry.at) },
  { key: 'actor', head: 'By', kind: 'code', cell: ({ entry }) => entry.actor },
  { key: 'action', head: 'Action', kind: 'code', cell: ({ entry }) => entry.action },
  { key: 'about', head: 'About', kind: 'text', cell: ({ about }) => about },
  { key: 'subject', head: 'Subject', kind: 'code', cell: ({ entry }) => entry.subject },
  { key: 'reason', head: 'Reason', kind: 'text', cell: ({ entry }) => entry.reason ?? '' },
  { key: 'before', head: 'Before', kind: 'text', cell: ({ entry }) => changeText(entry.before) },
  { key: 'after', head: 'After', kind: 'text', cell: ({ entry }) => changeText(entry.after) },
  { key: 'removedAt', head: 'Removed at', kind: 'instant', cell: ({ entry: { removedAt } }) => (removedAt === null ? '' : toInstantText(removedAt)) },
  { key: 'hash', head: 'Hash', kind: 'code', cell: ({ entry }) => entry.hash ?? '' },
];
