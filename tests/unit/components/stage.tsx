import { fakeBrowser } from 'wxt/testing';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';

/** Makes `i18n.t` answer with the real messages of a language, the way the browser would. Call it in `beforeAll`. */
export async function speak(language: 'en' | 'de'): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(`lib/i18n/locales/${language}.yml`));
  fakeBrowser.i18n.getMessage = ((key: string, substitutions: string[] = []) =>
    messages[key]?.message.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '') ?? ''
  ) as typeof fakeBrowser.i18n.getMessage; // the fake's type names the browser's own overloads
}

/** Renders into a fresh place in the document; `show` renders again into the same place. */
export function stage(): { place: HTMLElement; show: (content: ComponentChild) => void } {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  return { place, show: (content) => void act(() => render(content, place)) };
}

/** The one element that `selector` finds. Throws when there is none. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`Nothing matches ${selector}`);
  return element;
}

/** Presses a key on the focused element. True when somebody took it. */
export function press(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => void document.activeElement?.dispatchEvent(event));
  return event.defaultPrevented;
}

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});
