// Runs in a page of Chromium, bundled: see same-reading.spec.ts.
import { tryReadPage } from '../../lib/amazon/read-page.ts';

/** A page as text and the address it was at. */
export interface PageText {
  readonly url: string;
  readonly html: string;
}

/** The readings of one page as JSON: of the text parsed apart, and of a page that was really loaded. */
export interface ChromiumReadings {
  readonly parsed: string;
  readonly loaded: string;
}

/** Reads each page twice. A loaded page differs from a parsed one: scripts are on there, so that `<noscript>` holds text. */
export function readAll(pages: readonly PageText[]): ChromiumReadings[] {
  return pages.map(({ url, html }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const loaded = frame.contentDocument;
    if (loaded === null) throw new Error('The frame has no document');
    loaded.open();
    loaded.write(html);
    loaded.close();
    const readings = { parsed: readAsJson(new DOMParser().parseFromString(html, 'text/html'), url), loaded: readAsJson(loaded, url) };
    frame.remove();
    return readings;
  });
}

function readAsJson(page: Document, url: string): string {
  const read = tryReadPage(page, new URL(url));
  return JSON.stringify(read?.error === undefined ? read?.reading : String(read.error));
}
