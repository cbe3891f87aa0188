const started = 'po-ledger:checkout-started';

/**
 * Tells an older instance of this script on the same page that this one takes its place (Firefox starts the new version in
 * pages that are open). The signal ends when a newer one says so to us. A page's script could say it too: then we step
 * aside, as everywhere in doubt.
 */
export function takePlace(document: Document): AbortSignal {
  document.dispatchEvent(new CustomEvent(started));
  const ended = new AbortController();
  document.addEventListener(started, () => ended.abort(), { once: true });
  return ended.signal;
}
