import { browser } from '#imports';
import type { Answer, MessageName, Protocol } from './protocol.ts';

/**
 * Sends one message to the background and waits for its answer. Never throws: a background that cannot be reached
 * (the extension was reloaded, the browser is closing) answers `failed`.
 */
export async function send<Name extends MessageName>(name: Name, input: Protocol[Name]['input']): Promise<Answer<Name>> {
  try {
    const answer: Answer<Name> | undefined = await browser.runtime.sendMessage({ name, input });
    return answer ?? { ok: false, error: 'failed' };
  } catch {
    // The browser rejects when nobody listens: for the caller that is a refusal like any other.
    return { ok: false, error: 'failed' };
  }
}
