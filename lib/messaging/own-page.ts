import { browser } from '#imports';
import type { OwnRequest, Unstored } from './unstored.ts';

/** True when a message comes from a page of our own extension. The sender's id and address are the browser's word. */
export function isOwnPage(sender: { readonly id?: string | undefined; readonly url?: string | undefined }): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** `message` as a request of an own page, else undefined. */
export function toOwnRequest(message: unknown): OwnRequest | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
  if (message.name === 'lookAtWalks' || message.name === 'storeKept') return { name: message.name };
  if (message.name === 'dropKept' && 'id' in message && typeof message.id === 'string') return { name: message.name, id: message.id };
  return undefined;
}

/** Tells the background that something was said of a walk. */
export async function askToLookAtWalks(): Promise<void> {
  await browser.runtime.sendMessage({ name: 'lookAtWalks' } satisfies OwnRequest);
}

/** Has the background store what was written down, or drop something unreadable; answers what is left. */
export async function askForUnstored(request: Exclude<OwnRequest, { name: 'lookAtWalks' }>): Promise<readonly Unstored[]> {
  return browser.runtime.sendMessage<OwnRequest, readonly Unstored[]>(request);
}
