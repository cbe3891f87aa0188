import { browser } from '#imports';

/** What an extension page asks a content script when a person wants to report its page. */
export interface CopyPage {
  readonly name: 'copyPage';
}

/** The page as it stands: its address and its markup. Raw, so it is redacted before anything else and never stored. */
export type PageCopy = readonly [url: string, html: string];

/** Answers a page of our own extension with the page as it stands. A sender's address is the browser's word. */
export function answerCopyPage(message: unknown, sender: { readonly url?: string }, respond: (copy: PageCopy) => void): void {
  // Names are enough here: content scripts get messages from our own extension only.
  if ((message as CopyPage | null)?.name === 'copyPage' && sender.url?.startsWith(browser.runtime.getURL('/'))) {
    respond([location.href, document.documentElement.outerHTML]);
  }
}
