import * as z from 'zod';
import { encryptedFormat } from './backup-format.ts';

/**
 * How often a passphrase is hashed. 600,000 rounds of PBKDF2 with HMAC-SHA-256 is what the OWASP Password Storage Cheat Sheet
 * asks for (cheatsheetseries.owasp.org, as of 2023 and unchanged since): about a fifth of a second on a desk computer for us, and for
 * every guess of somebody who found the file.
 */
export const pbkdf2Iterations = 600_000;
/** Bytes of the backup in one encrypted chunk. */
export const chunkSize = 256 * 1024;
/** Fewest characters of a passphrase: NIST SP 800-63B, 3.1.1.2. */
export const passphraseLeast = 8;

const base64 = (length: number) => z.string().length(length).regex(/^[A-Za-z0-9+/]+=*$/);

/**
 * What stands before the encrypted chunks. Salt and initialisation vector are random for each file. `check` is the tag of an
 * empty message: it tells a wrong passphrase from a damaged file. Rounds are bounded, so that no file can keep a reader busy for long.
 */
const envelopeSchema = z.strictObject({
  format: z.literal(encryptedFormat),
  version: z.literal(1),
  cipher: z.literal('AES-256-GCM'),
  chunkSize: z.literal(chunkSize),
  kdf: z.literal('PBKDF2-HMAC-SHA-256'),
  iterations: z.int().min(100_000).max(10_000_000),
  salt: base64(24),
  iv: base64(12),
  check: base64(24),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** The first line of an encrypted backup. */
export function writeEnvelope(envelope: Envelope): string {
  return `${JSON.stringify(envelope).slice(0, -1)},"chunks":[`;
}

/** Reads that line. Undefined when it is not, to the byte, one that `writeEnvelope` writes. */
export function readEnvelope(line: string): Envelope | undefined {
  const end = ',"chunks":[';
  if (!line.endsWith(end)) return undefined;
  try {
    const parsed = envelopeSchema.safeParse(JSON.parse(`${line.slice(0, -end.length)}}`));
    return parsed.success && writeEnvelope(parsed.data) === line ? parsed.data : undefined;
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}

/** What every chunk is bound to beside its place: the whole envelope but `check`. */
export function boundText({ check: _, ...rest }: Envelope | Omit<Envelope, 'check'> & { readonly check?: string }): string {
  return JSON.stringify(rest);
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Base64 as bytes. Undefined when it is none, or when another text would say the same. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : undefined;
}
