import type { Html } from './html.ts';

/** What the server answers with. */
export type Reply = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };

/**
 * The policy of every page of the shop, as strict as a real one: nothing inline, nothing from elsewhere.
 * What works under it works on the real pages too.
 */
const pagePolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'",
  "frame-src 'self'", "frame-ancestors 'self'", "form-action 'self'", "base-uri 'none'", "object-src 'none'",
].join('; ');

const noStore = { 'cache-control': 'no-store' };

export function pageReply(markup: Html, status = 200): Reply {
  return {
    status, body: markup.markup,
    headers: { ...noStore, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy, 'x-frame-options': 'SAMEORIGIN' },
  };
}

/** A page saved elsewhere: neither its scripts nor its images nor its frames may load. */
export function savedPageReply(body: string): Reply {
  // Inline styles stay: what a saved page hides by them must stay hidden.
  const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none'";
  return { status: 200, body, headers: { ...noStore, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } };
}

export function redirectTo(location: string): Reply {
  return { status: 302, headers: { ...noStore, location }, body: '' };
}

export function jsonReply(value: unknown, status = 200): Reply {
  return { status, headers: { ...noStore, 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

export function fileReply(body: string, contentType: string): Reply {
  return { status: 200, headers: { ...noStore, 'content-type': `${contentType}; charset=utf-8` }, body };
}
