import { browser } from '#imports';
import { err } from '../domain/result.ts';
import type { Answer, MessageName, Protocol } from './protocol.ts';

/**
 * Sends one message to the background and waits for its answer. A background that was stopped under the message is asked
 * once more, which changes nothing if it had heard the first. Never throws: one that cannot be reached (the extension was
 * reloaded, the browser is closing) answers `failed`.
 */
export async function send<Name extends MessageName>(
  name: Name, input: Protocol[Name]['input'], isAgain = false,
): Promise<Answer<Name>> {
  try {
    const answer: Answer<Name> | undefined = await browser.runtime.sendMessage({ name, input });
    return answer ?? err('failed');
  } catch {
    // The browser rejects when nobody listens: for the caller that is a refusal like any other.
    return isAgain ? err('failed') : send(name, input, true);
  }
}
