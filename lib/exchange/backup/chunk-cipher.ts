import { boundText, fromBase64, toBase64, type Envelope } from './envelope.ts';

/** Stands for no chunk: the place of the envelope's `check`. */
const checkPlace = 0xffff_ffff;

/**
 * Encrypts and decrypts the chunks of one file with a key of its own. Each chunk is bound to the envelope, to its place and
 * to whether it is the last, so that one that is changed, moved, repeated, missing or cut off does not decrypt
 * (as STREAM of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
 */
export class ChunkCipher {
  private readonly key: CryptoKey;
  private readonly bound: string;
  private readonly iv: Uint8Array;

  private constructor(key: CryptoKey, bound: string, iv: Uint8Array) {
    this.key = key;
    this.bound = bound;
    this.iv = iv;
  }

  /** The cipher of an envelope and a passphrase. Whether this is the right one, `isRight` tells. */
  static async of(envelope: Omit<Envelope, 'check'>, passphrase: string): Promise<ChunkCipher> {
    const [salt, iv] = [fromBase64(envelope.salt), fromBase64(envelope.iv)];
    if (salt === undefined || iv === undefined) throw new Error('An envelope was not checked before it was used');
    // The same letters may be typed in several ways: composed they are the same.
    const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
    const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
    const key = await crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: envelope.iterations }, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'],
    );
    return new ChunkCipher(key, boundText(envelope), iv);
  }

  /** The envelope's `check` for this passphrase. */
  async check(): Promise<string> {
    return toBase64(await this.encrypt(new Uint8Array(), checkPlace, true));
  }

  async isRight(envelope: Envelope): Promise<boolean> {
    return (await this.check()) === envelope.check;
  }

  async encrypt(bytes: Uint8Array<ArrayBuffer>, place: number, isLast: boolean): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await crypto.subtle.encrypt(this.parameters(place, isLast), this.key, bytes));
  }

  /** Undefined when it is not what was encrypted at this place of this file. */
  async decrypt(bytes: Uint8Array<ArrayBuffer>, place: number, isLast: boolean): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      return new Uint8Array(await crypto.subtle.decrypt(this.parameters(place, isLast), this.key, bytes));
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === 'OperationError') return undefined;
      throw problem;
    }
  }

  private parameters(place: number, isLast: boolean): AesGcmParams {
    const iv = new Uint8Array(12);
    iv.set(this.iv.subarray(0, 8));
    new DataView(iv.buffer).setUint32(8, place);
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${this.bound}\n${place}\n${isLast ? 'last' : 'more'}`) };
  }
}
