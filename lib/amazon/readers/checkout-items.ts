import { toAsin, type Asin } from '../../domain/ids.ts';
import type { Marketplace } from '../../domain/marketplace.ts';
import type { Money } from '../../domain/money.ts';
import type { CheckoutItem } from '../../domain/reading.ts';
import { parseMoney } from '../parse-money.ts';
import { unseen } from '../place-order.ts';
import { plainText } from '../plain-text.ts';
import { textOf, type ReadingLog, type Selector } from '../read.ts';
import { lineContainers, lineParts, quantityWords } from '../selectors/checkout.ts';
import { agreed, firstPlace, prove } from './checkout-fields.ts';

const nested = '.lineitem-container,.a-popover-preload';

/** The lines of the order; undefined when the page shows none. What a line does not show is left out of it and noted as missing. */
export function readItems(document: Document, marketplace: Marketplace, log: ReadingLog): readonly CheckoutItem[] | undefined {
  // A bundle shows its items once more, inside a line: those are not lines.
  const lines = firstPlace(document, lineContainers, (line) =>
    line.parentElement?.closest(`${nested},.a-popover,${unseen}`) === null);
  if (lines === undefined) return undefined;
  prove(log, 'items', lineContainers, lines.index);
  return lines.elements.map((line, index) => {
    const parts = { asin: asinOf(line), title: titleOf(line), quantity: quantityOf(line), unitPrice: priceOf(line, marketplace) };
    for (const [name, value] of Object.entries(parts)) {
      if (value === undefined) log.missing.push(`items[${index}].${name}`);
    }
    const { asin, title, quantity, unitPrice } = parts;
    return {
      ...(asin && { asin }), ...(title && { title }), ...(quantity && { quantity }), ...(unitPrice && { unitPrice }),
    };
  });
}

/** The elements of a line's own at the first of `places` that has any. */
function own(line: Element, places: readonly Selector[], scope = line): readonly Element[] {
  const isOwn = (element: Element): boolean => {
    const owner = element.closest(nested);
    return owner === line || (owner === null && scope !== line);
  };
  return firstPlace(scope, places, isOwn)?.elements ?? [];
}

// The ASIN stands behind the line, hidden: `data-testid="Item_asin_<block>_<group>_<line>"` (seen 2026-05).
function asinOf(line: Element): Asin | undefined {
  for (let next = line.nextElementSibling; next !== null && !next.matches('.lineitem-container'); next = next.nextElementSibling) {
    if (next.matches('[data-testid^="Item_asin_"]')) return toAsin(textOf(next) ?? '');
  }
  return undefined;
}

function titleOf(line: Element): string | undefined {
  const [title] = own(line, lineParts.title);
  return textOf(title?.querySelector('.a-truncate-full') ?? title);
}

function priceOf(line: Element, marketplace: Marketplace): Money | undefined {
  return agreed(own(line, lineParts.price).map((price) =>
    parseMoney(textOf(price.querySelector('.a-offscreen') ?? price) ?? '', marketplace)));
}

function quantityOf(line: Element): number | undefined {
  // In the item step the stepper stands beside the line, in the group both share.
  const steppers = own(line, lineParts.stepper, line.closest('[id^="line-item-group-display-"]') ?? line);
  if (steppers.length > 0) {
    return agreed(steppers.flatMap((stepper) => {
      const shown = stepper.querySelector('[data-a-selector="inner-value"]');
      const value = count(stepper.getAttribute('data-steppervalue'));
      return shown === null ? [value] : [value, count(shown.textContent)];
    }));
  }
  const texts = own(line, lineParts.quantity);
  if (texts.length > 0) return agreed(texts.map((text) => count(text.textContent)));
  return agreed(own(line, [{ css: 'span,p,div', seen: '2026-05' }]).flatMap((element) => {
    const text = element.textContent ?? '';
    if (text.length > 60 || element.closest('.lineitem-title-text,.variation-item') !== null) return [];
    const found = quantityWords.exec(plainText(text) ?? '')?.[1];
    return found === undefined ? [] : [count(found)];
  }));
}

function count(text: string | null): number | undefined {
  const digits = /^[1-9]\d{0,3}$/.exec(plainText(text ?? '') ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}
