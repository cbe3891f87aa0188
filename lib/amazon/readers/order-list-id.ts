import { toOrderId, type OrderId } from '../../domain/ids.ts';
import type { Evidence } from '../../domain/reading.ts';
import { findOrderId } from '../order-id.ts';
import type { ReadingLog, Selector } from '../read.ts';
import { businessFields, encrypted, listedOrderId } from '../selectors/order-list.ts';

/**
 * The id of one order: as its header shows it, or, on the Business list, as the JSON beside it says. Where they differ,
 * or the header shows two, the id is missing. Links are not asked: those of a digital order name another id (2025-02).
 */
export function readListedId(log: ReadingLog, field: string, card: Element, header: Element): OrderId | undefined {
  for (const [index, selector] of listedOrderId.entries()) {
    let id: OrderId | undefined;
    let agreed = true;
    for (const line of header.querySelectorAll(selector.css)) {
      const found = findOrderId(line.textContent);
      agreed &&= found === undefined || id === undefined || found === id;
      id ??= found;
    }
    if (id === undefined) continue;
    const stored = selector.again === undefined ? undefined : businessId(card);
    return note(log, field, id, index, selector, agreed && (stored === undefined || stored === id) ? undefined : 'disagree');
  }
  const stored = businessId(card);
  if (stored !== undefined) return note(log, field, stored, listedOrderId.length, businessFields);
  const locked = card.querySelector(encrypted.css) !== null;
  return note(log, field, undefined, 0, encrypted, locked ? 'encrypted' : undefined);
}

function note(log: ReadingLog, field: string, id: OrderId | undefined, index: number, { css, seen }: Selector, why?: string): OrderId | undefined {
  const read = why === undefined ? id : undefined;
  if (read === undefined) log.missing.push(field);
  const evidence: Evidence = { selector: css, index, seen };
  if (read !== undefined) log.evidence[field] = evidence;
  else if (why !== undefined) log.evidence[field] = { ...evidence, note: why };
  return read;
}

function businessId(card: Element): OrderId | undefined {
  const json = card.querySelector(businessFields.css)?.getAttribute('value') ?? '';
  const ids = new Set([...json.matchAll(/"orderId"\s*:\s*"([^"\\]*)"/g)].map(([, id]) => id));
  const [id] = ids;
  return id === undefined || ids.size > 1 ? undefined : toOrderId(id);
}
