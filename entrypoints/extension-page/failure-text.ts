import { i18n } from '#i18n';
import type { StorageFailure } from '../../lib/storage/failure.ts';

/** What happened, what is safe and what to do, as one text for a toast. */
export function failureText(failure: StorageFailure): string {
  return `${i18n.t(`common.failure.${failure}.title`)} ${i18n.t(`common.failure.${failure}.text`)}`;
}
