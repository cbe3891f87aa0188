import { encryptedFormat } from './backup-format.ts';
import { ChunkCipher } from './chunk-cipher.ts';
import { chunkSize, pbkdf2Iterations, toBase64, writeEnvelope } from './envelope.ts';

/** The pieces of an encrypted backup around the bytes of a plain one: a line of JSON that says how, then one line a chunk. */
export async function* encryptBackup(plain: Blob, passphrase: string): AsyncGenerator<string, void> {
  const random = crypto.getRandomValues(new Uint8Array(24));
  const envelope = {
    format: encryptedFormat, version: 1, cipher: 'AES-256-GCM', chunkSize, kdf: 'PBKDF2-HMAC-SHA-256', iterations: pbkdf2Iterations,
    salt: toBase64(random.subarray(0, 16)), iv: toBase64(random.subarray(16)),
  } as const;
  const cipher = await ChunkCipher.of(envelope, passphrase);
  yield writeEnvelope({ ...envelope, check: await cipher.check() });
  for (let place = 0, at = 0; at < plain.size; place += 1, at += chunkSize) {
    const bytes = new Uint8Array(await plain.slice(at, at + chunkSize).arrayBuffer());
    const isLast = at + chunkSize >= plain.size;
    yield `\n"${toBase64(await cipher.encrypt(bytes, place, isLast))}"${isLast ? '' : ','}`;
  }
  yield '\n]}\n';
}
