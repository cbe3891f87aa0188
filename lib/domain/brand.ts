declare const brand: unique symbol;

/** A value that was checked once and carries the proof in its type: `Brand<string, 'Asin'>` is not just any string. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
