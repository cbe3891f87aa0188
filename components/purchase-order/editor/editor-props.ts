import type { CustomField } from '../../../lib/domain/settings.ts';
import type { EditorDraft } from './draft.ts';

/** A sentence about one field; `row` tells which one of a list, 1 is the first. */
export interface FieldMessage {
  readonly field: string;
  readonly row: number | null;
  readonly text: string;
}

/** What every part of the editor gets. */
export interface EditorProps {
  readonly draft: EditorDraft;
  readonly onDraft: (changes: Partial<EditorDraft>) => void;
  readonly messages: readonly FieldMessage[];
  readonly customFields: readonly CustomField[];
  /** Texts other purchase orders have in a field. */
  readonly known: { readonly departments: readonly string[]; readonly owners: readonly string[]; readonly suppliers: readonly string[] };
}

/** What is said about a field. */
export function messageAt(messages: readonly FieldMessage[], field: string, row: number | null = null): string | undefined {
  return messages.find((message) => message.field === field && message.row === row)?.text;
}

/** The id of a field's control. */
export function controlId(field: string, row: number | null = null): string {
  return `edit-${field.replaceAll('.', '-')}${row === null ? '' : `-${row}`}`;
}
