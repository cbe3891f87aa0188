/** The parts of the ledger page, as its address names them. */
export const tabs = ['overview', 'purchase-orders', 'orders', 'findings', 'requests', 'reconcile', 'history', 'exchange', 'walks'] as const;
export type Tab = (typeof tabs)[number];

/** Where somebody is in the ledger page: everything that back, reload and a link have to bring again. */
export interface Address {
  readonly tab: Tab;
  /** What is open in the tab: an id, `new`, `<id>/edit`, an order's key; empty: the list alone. */
  readonly open: string;
  /** How the list is searched, filtered and sorted. Empty values are left out. */
  readonly params: Readonly<Record<string, string>>;
}

export const startAddress: Address = { tab: 'purchase-orders', open: '', params: {} };

/** Longest address that is read: beyond that it was not written by us. */
const maxLength = 8000;

/** Reads `#/orders/amazon.de/302-…?q=lamp`. Anything that is not ours leads to the start. */
export function parseAddress(hash: string): Address {
  if (!hash.startsWith('#/') || hash.length > maxLength) return startAddress;
  const [path = '', query = ''] = split(hash.slice(2), '?');
  const [name, rest = ''] = split(path, '/');
  const tab = tabs.find((each) => each === name);
  const open = decoded(rest);
  if (tab === undefined || open === undefined) return startAddress;
  const params = [...new URLSearchParams(query)].filter(([, value]) => value !== '');
  return { tab, open, params: Object.fromEntries(params) };
}

/** Writes an address for `location.hash` or a link. The same address always gives the same text. */
export function writeAddress({ tab, open, params }: Address): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== '')).toString();
  const path = open === '' ? '' : `/${open.split('/').map(encodeURIComponent).join('/')}`;
  return `#/${tab}${path}${query === '' ? '' : `?${query}`}`;
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (problem) {
    if (problem instanceof URIError) return undefined; // a per cent sign that begins no character
    throw problem;
  }
}
