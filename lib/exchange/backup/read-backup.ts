import { err, ok, type Result } from '../../domain/result.ts';
import { encryptedFormat, type Backup } from './backup-format.ts';
import type { BackupFailure } from './backup-failure.ts';
import { BackupParser } from './backup-parser.ts';
import { decryptBackup } from './decrypt-backup.ts';

/** Largest file that is read, in bytes: what is read has to fit into memory. A ledger of 100,000 orders makes about 200 MB. */
export const largestBackup = 1024 ** 3;

/** How to read. `passphrase`: null when none was given. */
export interface ReadOptions {
  readonly passphrase: string | null;
  readonly signal?: AbortSignal;
  /** Bytes read, of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

const foreign: BackupFailure = { code: 'foreign' };

/** True for a file that needs a passphrase, as far as its first bytes tell. */
export async function isEncrypted(file: Blob): Promise<boolean> {
  return (await file.slice(0, 100).text()).startsWith(`{"format":"${encryptedFormat}"`);
}

/** Reads a backup whole and checks every record of it. Changes nothing. */
export async function readBackup(file: Blob, options: ReadOptions): Promise<Result<Backup, BackupFailure>> {
  if (file.size === 0) return err({ code: 'empty' });
  if (file.size > largestBackup) return err({ code: 'tooLarge' });
  try {
    const encrypted = await isEncrypted(file);
    if (encrypted && options.passphrase === null) return err({ code: 'needsPassphrase' });
    const parser = new BackupParser();
    const texts = textsOf(bytesOf(file, options));
    for await (const text of encrypted ? plainTexts(decryptBackup(asTexts(texts), options.passphrase ?? '')) : texts) {
      if (options.signal?.aborted === true) return err({ code: 'cancelled' });
      const failure = text.ok ? parser.push(text.value) : encrypted || parser.isOurs ? text.error : foreign;
      if (failure !== undefined) return err(failure);
    }
    return options.signal?.aborted === true ? err({ code: 'cancelled' }) : parser.end();
  } catch (problem) {
    // The file was changed, moved or taken away while it was read.
    if (problem instanceof DOMException && (problem.name === 'NotReadableError' || problem.name === 'NotFoundError')) return err({ code: 'unreadable' });
    throw problem;
  }
}

async function* bytesOf(file: Blob, { signal, onProgress }: ReadOptions): AsyncGenerator<Uint8Array, void> {
  const size = 1024 * 1024;
  for (let at = 0; at < file.size; at += size) {
    if (signal?.aborted === true) return;
    yield new Uint8Array(await file.slice(at, at + size).arrayBuffer());
    onProgress?.(Math.min(file.size, at + size), file.size);
  }
}

/** Bytes as UTF-8; what is none is damaged. */
async function* textsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Result<string, BackupFailure>, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) yield ok(decoder.decode(chunk, { stream: true }));
    decoder.decode();
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    yield err({ code: 'damaged' });
  }
}

/** The texts alone; what is no text becomes a mark no line of ours holds. */
async function* asTexts(texts: AsyncIterable<Result<string, BackupFailure>>): AsyncGenerator<string, void> {
  for await (const text of texts) yield text.ok ? text.value : '\n\u0000\n';
}

async function* plainTexts(chunks: AsyncIterable<Result<Uint8Array, BackupFailure>>): AsyncGenerator<Result<string, BackupFailure>, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    if (!chunk.ok) yield chunk;
    else yield ok(decoder.decode(chunk.value, { stream: true })); // what was encrypted is proved to be what we wrote
  }
}
