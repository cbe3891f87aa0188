import { createCipheriv, randomBytes, randomUUID } from 'node:crypto';

/** A card the page's script has to decrypt: AES-256-GCM, everything in base64, the tag at the end of the data. */
export type EncryptedCard = { readonly id: string; readonly iv: string; readonly data: string };

const key = randomBytes(32);

/** The key for the page's script, in base64; a new one at each start. */
export function cardKey(): string {
  return key.toString('base64');
}

export function encryptCard(markup: string): EncryptedCard {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const data = Buffer.concat([cipher.update(markup, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { id: randomUUID(), iv: iv.toString('base64'), data: data.toString('base64') };
}
