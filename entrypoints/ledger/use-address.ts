import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { parseAddress, writeAddress, type Address } from './address.ts';

/** Where somebody is, and how to go elsewhere. */
export interface Place {
  readonly address: Address;
  /** Goes there. `replace` leaves no step behind for the back button: for typing, sorting and filtering. */
  readonly go: (address: Address, how?: 'push' | 'replace') => void;
  /** Changes the list's parameters and stays where one is; an empty value takes a parameter away. */
  readonly setParams: (params: Readonly<Record<string, string>>) => void;
}

export const PlaceContext = createContext<Place | null>(null);

/** The address of the ledger page around a view. */
export function useAddress(): Place {
  const place = useContext(PlaceContext);
  if (place === null) throw new Error('A view was rendered outside the ledger page');
  return place;
}

/** Keeps the page's address and its state as one. To be called once, by the page's `App`. `onGo` is called before every step. */
export function usePlace(onGo: () => void): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const stop = new AbortController();
    const follow = (): void => {
      onGo();
      setHash(location.hash);
    };
    addEventListener('popstate', follow, { signal: stop.signal });
    addEventListener('hashchange', follow, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const go = useCallback((next: Address, how: 'push' | 'replace' = 'push') => {
    const written = writeAddress(next);
    if (how === 'push' && written !== location.hash) {
      onGo();
      history.pushState(null, '', written);
    } else history.replaceState(null, '', written);
    setHash(written);
  }, []);
  return useMemo(() => {
    const address = parseAddress(hash);
    const setParams = (params: Readonly<Record<string, string>>): void => go({ ...address, params: { ...address.params, ...params } }, 'replace');
    return { address, go, setParams };
  }, [hash]);
}
