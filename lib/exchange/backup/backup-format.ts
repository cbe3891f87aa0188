import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type * as z from 'zod';
import type { keptSettingsSchema } from '../../domain/ledger-records.schema.ts';
import type { RecordsByStore } from '../../domain/ledger-records.ts';
import type { Instant } from '../../domain/plain-date.ts';

/** What a backup calls itself. */
export const backupFormat = 'po-ledger';
/** What the file around an encrypted one calls itself. */
export const encryptedFormat = 'po-ledger-encrypted';
/** The version of the database whose records it holds. */
export const backupVersion = 3;

export type KeptSettings = z.infer<typeof keptSettingsSchema>;

/** A whole ledger as it was at `writtenAt`. */
export interface Backup {
  readonly writtenAt: Instant;
  readonly settings: KeptSettings;
  readonly records: RecordsByStore;
}

/** The digest of a backup: SHA-256 over every record under its store, whatever the file's white space. */
export class BackupDigest {
  private readonly hash = sha256.create();

  /** `text`: the canonical text of a record of store `member`, or of the settings. */
  add(member: string, text: string): void {
    this.hash.update(utf8ToBytes(`${member}\n${text}\n`));
  }

  /** In hexadecimal. To be asked for once, at the end. */
  end(): string {
    return bytesToHex(this.hash.digest());
  }
}
