import { i18n } from '#i18n';
import type { BackupFailure } from '../../../../../lib/app/plan-restore.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import type { StorageFailure } from '../../../../../lib/storage/failure.ts';
import { failureText } from '../../../../extension-page/failure-text.ts';

/** Why a file was not restored, in a sentence that says what is safe. */
export function restoreFailureWords(failure: BackupFailure | StorageFailure | 'superseded', locale: string): string {
  if (failure === 'superseded') return i18n.t('backup.undo.superseded');
  if (typeof failure === 'string') return failureText(failure);
  if (failure.code !== 'damaged' || failure.at === undefined) return i18n.t(`backup.failure.${failure.code}`);
  const { store, record, field } = failure.at;
  return i18n.t('backup.failure.damagedAt', { store: i18n.t(`backup.store.${store}`), record: formatCount(record, locale), field: field === '' ? '–' : field });
}
