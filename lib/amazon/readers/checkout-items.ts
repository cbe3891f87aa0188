import { toAsin, type Asin } from '../../domain/ids.ts';
import type { Marketplace } from '../../domain/marketplace.ts';
import type { Money } from '../../domain/money.ts';
import type { CheckoutItem } from '../../domain/reading.ts';
import { parseMoney } from '../parse-money.ts';
import { plainText } from '../plain-text.ts';
import { textOf, type ReadingLog, type Selector } from '../read.ts';
import {
  checkoutArea, closedPopover, hiddenAsin, lineContainer, lineContainers, lineGroup, lineParts, openPopover, shownQuantity, spokenAmount,
  unseen, wholeTitle,
} from '../selectors/checkout.ts';
import { agreed, firstPlace, prove } from './checkout-fields.ts';

const nested = `${lineContainer.css},${closedPopover.css}`;

// No cart is longer; a page that says otherwise is not read line by line.
const maxLines = 400;
const maxTitleLength = 2000;

/** The lines of the order; undefined when the page shows none. What a line does not show is left out of it. A seller is in the page's words (`lib/amazon/seller-name.ts`). */
export function readItems(document: Document, marketplace: Marketplace, log: ReadingLog): readonly CheckoutItem[] | undefined {
  // A bundle shows its items once more, inside a line: those are not lines. Opened, they stand at the end of the page.
  const root = document.querySelector(checkoutArea.css) ?? document;
  const lines = firstPlace(root, lineContainers, (line) =>
    line.parentElement?.closest(nested) === null && line.closest(`${openPopover.css},${unseen}`) === null);
  if (lines === undefined || lines.elements.length > maxLines) return undefined;
  prove(log, 'items', lineContainers, lines.index);
  return lines.elements.map((line) => {
    const asin = asinOf(line);
    const title = titleOf(line);
    const quantity = quantityOf(line);
    const unitPrice = priceOf(line, marketplace);
    const seller = textOf(own(line, lineParts.seller)[0]);
    return { ...(asin && { asin }), ...(title && { title }), ...(quantity && { quantity }), ...(unitPrice && { unitPrice }), ...(seller && { seller }) };
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

function asinOf(line: Element): Asin | undefined {
  for (let next = line.nextElementSibling; next !== null && !next.matches(lineContainer.css); next = next.nextElementSibling) {
    if (next.matches(hiddenAsin.css)) return toAsin(textOf(next) ?? '');
  }
  return undefined;
}

function titleOf(line: Element): string | undefined {
  const [title] = own(line, lineParts.title);
  const text = textOf(title?.querySelector(wholeTitle.css) ?? title);
  return text !== undefined && text.length <= maxTitleLength ? text : undefined;
}

function priceOf(line: Element, marketplace: Marketplace): Money | undefined {
  return agreed(own(line, lineParts.price).map((price) =>
    parseMoney(textOf(price.querySelector(spokenAmount.css) ?? price) ?? '', marketplace)));
}

function quantityOf(line: Element): number | undefined {
  const group = line.closest(lineGroup.css);
  const steppers = own(line, lineParts.stepper, group ?? line);
  if (steppers.length === 0) return agreed(own(line, lineParts.quantity).map((text) => count(text.textContent)));
  const counts = steppers.map((stepper) => {
    const value = count(stepper.getAttribute('data-steppervalue'));
    const shown = stepper.querySelector(shownQuantity.css);
    return shown === null || count(shown.textContent) === value ? value : undefined;
  });
  if (group === null) return agreed(counts);
  return counts.reduce((sum, each) => (sum === undefined || each === undefined ? undefined : sum + each));
}

function count(text: string | null): number | undefined {
  const digits = /^[1-9]\d{0,3}$/.exec(plainText(text ?? '') ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}
