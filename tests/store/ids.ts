import type { Market } from './markets.ts';

/** Makes the numbers of one marketplace; from one seed the same ones in the same order. */
export type Ids = {
  readonly purchase: () => string;
  readonly order: () => string;
  readonly uuid: () => string;
  readonly token: () => string;
};

/** Numbers that look like Amazon's: 3-7-7 digits. A purchase id never equals an order id, their first groups differ. */
export function createIds(market: Market, seed: number): Ids {
  let state = [...market.host].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, seed >>> 0) || 1;
  let orders = 0;
  /** xorshift32: enough to look like chance, and repeatable. */
  const next = (): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  const digits = (): string => String(next() % 10_000_000).padStart(7, '0');
  const hex = (length: number): string => next().toString(16).padStart(8, '0').slice(-length);
  return {
    purchase: () => `${market.purchasePrefix}-${digits()}-${digits()}`,
    order: () => `${market.orderPrefixes[orders++ % 2 === 0 ? 1 : 0]}-${digits()}-${digits()}`,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-9${hex(3)}-${hex(8)}${hex(4)}`,
    token: () => Buffer.from(Array.from({ length: 6 }, () => hex(8)).join(''), 'hex').toString('base64'),
  };
}
