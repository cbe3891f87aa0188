import { toAsin, type Asin } from '../domain/ids.ts';

const productPath = /\/(?:dp|gp\/product|gp\/aw\/d|gp\/video\/detail|exec\/obidos\/ASIN|product)\/([A-Z0-9]{10})(?:[/?#]|$)/;

/** The item an Amazon link leads to, by `/dp/<ASIN>` or an older form of it. `href` is the attribute as it stands, absolute or not. */
export function asinOfHref(href: string | null | undefined): Asin | undefined {
  const found = productPath.exec(href ?? '')?.[1];
  return found === undefined ? undefined : toAsin(found);
}
