/** Currencies of Amazon's 23 marketplaces with the number of digits after the decimal mark (ISO 4217). */
export const minorDigits = {
  AED: 2, AUD: 2, BRL: 2, CAD: 2, EGP: 2, EUR: 2, GBP: 2, INR: 2, JPY: 0,
  MXN: 2, PLN: 2, SAR: 2, SEK: 2, SGD: 2, TRY: 2, USD: 2, ZAR: 2,
} as const;

/** ISO 4217 code of a currency an Amazon marketplace charges in. */
export type Currency = keyof typeof minorDigits;

/** True when `code` is a currency this product knows. */
export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(minorDigits, code);
}
