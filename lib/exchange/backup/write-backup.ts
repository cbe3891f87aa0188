import { canonicalText } from '../../domain/canonical-text.ts';
import type { LedgerRecords, RecordStore } from '../../domain/ledger-records.ts';
import type { Instant } from '../../domain/plain-date.ts';
import { backupFormat, BackupDigest, backupVersion, type KeptSettings } from './backup-format.ts';

/**
 * Writes a backup piece by piece: `start`, then each store's `open`, its records in the order of their keys, `close`, then
 * `end`. One record a line, keys sorted, so that the same ledger always gives the same bytes but for the date. The digest
 * at the end is SHA-256 over everything but format, version and date: a reader notices what a disk or an editor changed.
 */
export class BackupWriter {
  private readonly digest = new BackupDigest();
  private isFirst = true;

  start(writtenAt: Instant, settings: KeptSettings): string {
    const text = canonicalText(settings);
    this.digest.add('settings', text);
    const head = { format: backupFormat, version: backupVersion, writtenAt: new Date(writtenAt).toISOString() };
    return `${JSON.stringify(head).slice(0, -1)},\n"settings":${text}`;
  }

  open(store: RecordStore): string {
    this.isFirst = true;
    this.digest.add(store, '[');
    return `,\n${JSON.stringify(store)}:[`;
  }

  records<Store extends RecordStore>(store: Store, records: readonly LedgerRecords[Store][]): string {
    let text = '';
    for (const record of records) {
      const line = canonicalText(record);
      this.digest.add(store, line);
      text += `${this.isFirst ? '' : ','}\n${line}`;
      this.isFirst = false;
    }
    return text;
  }

  close(): string {
    return this.isFirst ? ']' : '\n]';
  }

  end(): string {
    return `,\n"digest":"${this.digest.end()}"}\n`;
  }
}
