import type { BackupFailure } from '../../../../lib/exchange/backup/backup-failure.ts';
import { readBackup } from '../../../../lib/exchange/backup/read-backup.ts';
import type { Backup } from '../../../../lib/exchange/backup/backup-format.ts';
import type { Result } from '../../../../lib/domain/result.ts';

/** Reads a file that is given as text or bytes. */
export function read(content: string | Uint8Array<ArrayBuffer>, passphrase: string | null = null): Promise<Result<Backup, BackupFailure>> {
  return readBackup(new Blob([content]), { passphrase });
}
