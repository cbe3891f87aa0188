import { err, ok, type Result } from '../../domain/result.ts';
import type { BackupFailure } from './backup-failure.ts';
import { ChunkCipher } from './chunk-cipher.ts';
import { chunkSize, fromBase64, readEnvelope } from './envelope.ts';

/** Longest line of an encrypted backup: a chunk with its tag as base64, in its quotes. */
const longestLine = Math.ceil((chunkSize + 16) / 3) * 4 + 8;

/** The lines of a text that comes in pieces; a last one without its end comes as it is. Undefined: one is longer than any of ours. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string | undefined, void> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine) yield undefined;
  }
  if (rest !== '') yield rest;
}

/**
 * Opens an encrypted backup and answers its plain bytes as they come. A file that is not, to the byte, as it was written
 * (only the end of its last line may be missing) ends in a failure: `wrongPassphrase`, `truncated` when it just stops, else `damaged`.
 */
export async function* decryptBackup(texts: AsyncIterable<string>, passphrase: string): AsyncGenerator<Result<Uint8Array, BackupFailure>, void> {
  const lines = linesOf(texts);
  const head = await lines.next();
  const envelope = head.done === true || head.value === undefined ? undefined : readEnvelope(head.value);
  if (envelope === undefined) return yield err({ code: 'damaged' });
  const cipher = await ChunkCipher.of(envelope, passphrase);
  if (!(await cipher.isRight(envelope))) return yield err({ code: 'wrongPassphrase' });
  let isOver = false;
  let place = 0;
  for await (const line of lines) {
    if (line === undefined) return yield err({ code: 'damaged' });
    if (isOver) {
      const isWhole = line === ']}';
      const isLast = (await lines.next()).done === true;
      return isWhole && isLast ? undefined : yield err({ code: isLast && ']}'.startsWith(line) ? 'truncated' : 'damaged' });
    }
    const match = /^"([^"]+)"(,?)$/.exec(line);
    if (match === null) return yield err({ code: (await lines.next()).done === true ? 'truncated' : 'damaged' });
    isOver = match[2] === '';
    const bytes = fromBase64(match[1] ?? '');
    const plain = bytes === undefined ? undefined : await cipher.decrypt(bytes, place, isOver);
    if (plain === undefined) return yield err({ code: 'damaged' });
    yield ok(plain);
    place += 1;
  }
  yield err({ code: 'truncated' });
}
