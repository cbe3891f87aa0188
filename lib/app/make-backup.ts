import { recordStores } from '../domain/ledger-records.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { KeptSettings } from '../exchange/backup/backup-format.ts';
import { encryptBackup } from '../exchange/backup/encrypt-backup.ts';
import { BackupWriter } from '../exchange/backup/write-backup.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { countRecords, getKept, slicesOf, type KeptByName } from '../storage/records.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

/** How many records are read at once. */
const sliceSize = 500;
/** How many characters are gathered before the browser is given them to keep, out of our memory. */
const pieceSize = 1_000_000;

/** How far long work is, in records or bytes. */
export interface WorkProgress {
  readonly step: 'reading' | 'encrypting' | 'writing';
  readonly done: number;
  readonly total: number;
}

/** How a backup is made. `passphrase`: null for a file anybody can read. */
export interface BackupOptions {
  readonly passphrase: string | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkProgress) => void;
}

/** A backup, ready to be saved. */
export interface MadeBackup {
  readonly file: Blob;
  /** How many records it holds, entries of the trail included. */
  readonly records: number;
}

/**
 * Everything in the ledger as of one moment, as one file: all records, settings, the audit trail. Not in it: walks and
 * imports, which belong to tabs and files of this browser. Nothing is written. Error: `cancelled` once `signal` is aborted.
 */
export async function makeBackup(ctx: AppContext, options: BackupOptions): Promise<Result<MadeBackup, 'cancelled' | StorageFailure>> {
  const { passphrase, signal, onProgress } = options;
  const plain = await readLedger(ctx.db, (tx) => gather(tx, ctx.now(), options));
  if (!plain.ok || passphrase === null) return plain;
  const { file, records } = plain.value;
  const pieces = new Pieces();
  let done = 0;
  for await (const piece of encryptBackup(file, passphrase)) {
    if (signal?.aborted === true) return err('cancelled');
    pieces.add(piece);
    done = Math.min(file.size, done + piece.length * 3 / 4); // base64
    onProgress?.({ step: 'encrypting', done, total: file.size });
  }
  return ok({ file: pieces.end(), records });
}

async function gather(tx: ReadTransaction, now: number, { signal, onProgress }: BackupOptions): Promise<Result<MadeBackup, 'cancelled'>> {
  const counts = await Promise.all(recordStores.map((store) => countRecords(tx, store)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [writer, pieces] = [new BackupWriter(), new Pieces()];
  pieces.add(writer.start(now, namedAlike(await getKept(tx))));
  let done = 0;
  for (const store of recordStores) {
    pieces.add(writer.open(store));
    for await (const records of slicesOf(tx, store, sliceSize)) {
      if (signal?.aborted === true) return err('cancelled');
      pieces.add(writer.records(store, records));
      done += records.length;
      onProgress?.({ step: 'reading', done, total });
    }
    pieces.add(writer.close());
  }
  pieces.add(writer.end());
  return ok({ file: pieces.end(), records: total });
}

/** Compiles only while a backup knows every name under which something is kept. */
function namedAlike(kept: KeptByName): keyof KeptByName extends keyof KeptSettings ? KeptSettings : never {
  return kept;
}

/** Texts on their way into one file. */
class Pieces {
  private readonly blobs: Blob[] = [];
  private texts: string[] = [];
  private length = 0;

  add(text: string): void {
    this.texts.push(text);
    this.length += text.length;
    if (this.length >= pieceSize) this.flush();
  }

  end(): Blob {
    this.flush();
    return new Blob(this.blobs, { type: 'application/json' });
  }

  private flush(): void {
    this.blobs.push(new Blob(this.texts));
    this.texts = [];
    this.length = 0;
  }
}
