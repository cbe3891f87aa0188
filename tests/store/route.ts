import type { Reply } from './reply.ts';
import type { View } from './pages/view.ts';

/** One request, read. */
export type Request = {
  readonly view: View;
  readonly params: Readonly<Record<string, string>>;
  readonly form: URLSearchParams;
  /** Asked by the checkout's own script, for panels instead of a page. */
  readonly ajax: boolean;
};

export type Handler = (request: Request) => Reply | Promise<Reply>;

export type Route = { readonly method: 'GET' | 'POST'; readonly path: RegExp; readonly handle: Handler };

/**
 * A route for a path such as "/checkout/p/p-:id/:step". A parameter takes anything but a slash;
 * a "/ref=…" that Amazon hangs behind a path is allowed everywhere.
 */
export function route(method: Route['method'], path: string, handle: Handler): Route {
  const pattern = path.replace(/[.]/g, '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)');
  return { method, path: new RegExp(`^${pattern}(?:/ref=[^/]*)?/?$`), handle };
}

/** The handler for a request and what its path names; undefined when there is none. */
export function findRoute(routes: readonly Route[], method: string, path: string): { handle: Handler; params: Record<string, string> } | undefined {
  for (const candidate of routes) {
    const match = candidate.method === method ? candidate.path.exec(path) : null;
    if (match !== null) return { handle: candidate.handle, params: { ...match.groups } };
  }
  return undefined;
}
