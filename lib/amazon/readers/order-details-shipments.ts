import type { Marketplace } from '../../domain/marketplace.ts';
import type { Shipment } from '../../domain/reading.ts';
import { splitLabel } from '../labels/match.ts';
import { marketplaceRow } from '../marketplaces.ts';
import { parseDay } from '../parse-day.ts';
import { textOf, type ReadingLog, type Selector } from '../read.ts';
import { carrier, foreignText, shipmentHeads, shipmentStatus, statusDays, trackingId } from '../selectors/order-details.ts';
import { statusKind } from '../status.ts';
import { ownPart } from './order-details-parts.ts';

const heads = shipmentHeads.map(({ css }) => css).join(',');

/** The shipments of an order in page order. One whose status cannot be read is left out and named in `missing` by its position. */
export function readShipments(log: ReadingLog, root: ParentNode, marketplace: Marketplace): readonly Shipment[] | undefined {
  const shipments: Shipment[] = [];
  const found = [...root.querySelectorAll(heads)].filter((head) => head.closest(foreignText) === null && head.parentElement?.closest(heads) == null);
  for (const [position, head] of found.entries()) {
    const status = firstOf(log, 'shipments', head, shipmentStatus);
    if (status === undefined) {
      log.missing.push(`shipments[${position}].status`);
      continue;
    }
    shipments.push(shipmentOf(log, status, ownPart(found, position) ?? head, marketplace));
  }
  if (shipments.length > 0) return shipments;
  log.missing.push('shipments');
  return undefined;
}

function shipmentOf(log: ReadingLog, head: Element, box: Element, marketplace: Marketplace): Shipment {
  const status = textOf(head) ?? '';
  const kind = statusKind(status);
  const { languages } = marketplaceRow(marketplace);
  const deliveredOn = kind === 'delivered' ? parseDay(status) ?? parseDay(status, languages) : undefined;
  const promised = kind === 'arriving' ? promisedIn(head) : undefined;
  const tracking = valueOf(log, box, trackingId, 'trackingId');
  const by = valueOf(log, box, carrier, 'carrier');
  return {
    status,
    ...(deliveredOn === undefined ? {} : { deliveredOn }),
    ...(promised === undefined ? {} : { promised }),
    ...(tracking === undefined || !/^[A-Z0-9-]{6,40}$/i.test(tracking) ? {} : { trackingId: tracking }),
    ...(by === undefined ? {} : { carrier: by }),
  };
}

/** The days of "Arriving June 4 - June 26" as printed, from the first to the last. */
function promisedIn(head: Element): string | undefined {
  const css = statusDays.map((each) => each.css).join(',');
  const days = [...head.querySelectorAll(css)].map((day) => textOf(day)).filter((day) => day !== undefined);
  const [first] = days;
  const last = days.at(-1);
  const text = textOf(head);
  if (first === undefined || last === undefined || text === undefined) return undefined;
  const start = text.indexOf(first);
  const end = text.lastIndexOf(last) + last.length;
  return start < 0 || end <= start ? undefined : text.slice(start, end);
}

function firstOf(log: ReadingLog, field: string, head: Element, selectors: readonly Selector[]): Element | undefined {
  for (const [index, { css, seen }] of selectors.entries()) {
    for (const element of head.querySelectorAll(css)) {
      if (textOf(element) === undefined) continue;
      log.evidence[field] ??= { selector: css, index, seen };
      return element;
    }
  }
  return undefined;
}

/** The one value in a slot, without its label. */
function valueOf(log: ReadingLog, box: Element, selectors: readonly Selector[], kind: 'trackingId' | 'carrier'): string | undefined {
  const values = new Set<string>();
  for (const [index, { css, seen }] of selectors.entries()) {
    for (const element of box.querySelectorAll(css)) {
      const text = element.closest(foreignText) === null ? textOf(element) : undefined;
      if (text === undefined) continue;
      log.evidence[`shipments.${kind}`] ??= { selector: css, index, seen };
      const split = splitLabel(text);
      values.add(split?.kind === kind ? split.rest : text);
    }
  }
  const [value] = values;
  return values.size === 1 && value !== undefined && /[\p{L}\p{N}]/u.test(value) ? value : undefined;
}
