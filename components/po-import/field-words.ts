import { i18n } from '#i18n';
import { customIdOf, importFields, type ImportField } from '../../lib/domain/po-import/import-field.ts';
import type { CustomField } from '../../lib/domain/settings.ts';

const isOurs = (field: ImportField): field is (typeof importFields)[number] => importFields.some((each) => each === field);

/** What a field is called. */
export function fieldWords(field: ImportField, customFields: readonly CustomField[]): string {
  if (isOurs(field)) return i18n.t(`importPos.field.${field}`);
  return customFields.find(({ id }) => id === customIdOf(field))?.label ?? '';
}
